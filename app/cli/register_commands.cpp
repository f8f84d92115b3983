#include "app/cli/register_commands.hpp"

#include "app/cli/archive_commands.hpp"
#include "app/cli/plain_text.hpp"
#include "app/cli/register_passphrase.hpp"
#include "app/cli/register_results.hpp"
#include "app/cli/register_session.hpp"
#include "app/cli/register_words.hpp"
#include "core/case/case_reader.hpp"
#include "core/io/atomic_file.hpp"
#include "core/io/sha256.hpp"
#include "core/register/archive.hpp"
#include "core/register/backup.hpp"
#include "core/register/change_words.hpp"
#include "core/register/closing_day.hpp"
#include "core/register/register_json.hpp"
#include "tables/xml/strict_document.hpp"

#include <algorithm>
#include <array>
#include <iostream>

namespace werkrug::app {

namespace {

using core::Translator;
using core::usual_cost;

// A case file that was read without an error.
struct ReadCase {
    std::string file{};
    core::Case facts{};
};

// All of them, or none when one has an error.
std::vector<ReadCase> read_cases(const std::vector<std::string>& files, const Translator& tr) {
    std::vector<ReadCase> cases;
    for (const auto& file : files) {
        auto reading =
            core::read_checked_case(tables::read_file(file), file, nullptr, today_on_the_clock());
        print_problems(file, reading.problems, tr);
        cases.push_back({.file = file, .facts = std::move(reading.facts)});
    }
    return cases;
}

// The case with this number; nothing when there is none. Throws Error when there are several.
std::optional<std::string> case_with_number(const core::Register& cases,
                                            const std::string& number) {
    for (const auto& entry : cases.index().entries())
        if (entry.summary.case_number == number) return find_case(cases, number);
    return std::nullopt;
}

// An archive is imported alone: it has a key of its own.
bool holds_archive(const RegisterOptions& options) {
    const auto& files = options.case_files;
    const auto archive = std::find_if(files.begin(), files.end(), core::looks_like_archive);
    if (archive == files.end()) return false;
    if (files.size() == 1) return true;
    throw Error(*archive, core::msg("An archive must be imported alone."),
                core::msg("Nothing was changed. Import one file after the other."));
}

void need_case_or_all(const RegisterOptions& options) {
    if (!options.which_case.empty()) return;
    throw Error(options.file, core::msg("Say which case is to be written."),
                core::msg("Nothing was written. Give its number, or --all."));
}

void need_one_change(const RegisterOptions& options) {
    const std::array<bool, 4> chosen{options.add_passphrase, options.change_slot != 0,
                                     options.remove_slot != 0, options.renew_recovery_key};
    if (std::count(chosen.begin(), chosen.end(), true) == 1) return;
    throw Error(options.file, core::msg("Say which one thing is to be changed."),
                core::msg("Give one of --add, --change, --remove, --new-recovery-key."));
}

Problem changed_instrument() {
    return {.severity = Severity::warning,
            .what = core::msg("The instrument has changed since this revision was saved."),
            .hint = core::msg("“register show --results” shows both results.")};
}

void print_recovery_key(const std::string& key, const Translator& tr) {
    std::cout << wrap(tr.tr("The recovery key, shown this once. Print it or write it down, and "
                            "keep it away from this computer:"))
              << "\n    " << key << "\n\n"
              << wrap(tr.tr("Without the passphrase and without this key nobody can open the "
                            "register again."));
}

}  // namespace

Exit create_register(const RegisterOptions& options) {
    const Translator tr(options.language);
    const auto passphrase = new_passphrase(options.passphrase_file, tr);
    const auto key = core::Register::create(options.file, passphrase, usual_cost(), options.by,
                                            core::system_environment());
    std::cout << wrap(tr.tr("{0}: a new register", {options.file}));
    print_recovery_key(key, tr);
    return Exit::done;
}

Exit list_cases(const RegisterOptions& options) {
    const auto cases = open_register(options, Need::reading);
    const auto today = today_on_the_clock();
    const auto places = cases.index().search(options.query, today);
    if (options.json) {
        std::cout << core::cases_json(cases, places, today);
        return Exit::done;
    }
    const Translator tr(options.language);
    for (const auto place : places)
        std::cout << case_line(cases.index().entries()[place], today, tr);
    std::cout << wrap(tr.tr("Cases: {0} of {1}", {std::to_string(places.size()),
                                                  std::to_string(cases.index().entries().size())}));
    return Exit::done;
}

Exit show_case(const RegisterOptions& options) {
    const auto cases = open_register(options, Need::reading);
    const Translator tr(options.language);
    const auto id = find_case(cases, options.which_case);
    const auto saved = chosen_revision(cases, id, options.revision);
    if (options.results) {
        std::cout << results_text(cases, saved, tr);
        return Exit::done;
    }
    if (instrument_changed(cases, saved)) print_problems(options.file, {changed_instrument()}, tr);
    std::cout << saved.xml;
    return Exit::done;
}

Exit import_cases(const RegisterOptions& options) {
    if (holds_archive(options)) return import_register(options);
    const Translator tr(options.language);
    const auto read = read_cases(options.case_files, tr);
    auto cases = open_register(options, Need::writing);
    for (const auto& one : read) {
        const auto& instrument = instrument_of(one.facts, one.file);
        const auto known = case_with_number(cases, one.facts.id);
        const auto before =
            known ? core::content_of(cases.last(*known), options.file) : core::CaseContent{};
        const auto content = core::content_from_file(before, one.facts);
        const auto id = known ? *known : cases.add(content, instrument);
        const auto revision = known ? cases.save(id, content, instrument) : 1;
        std::cout << wrap(tr.tr("{0}: saved as revision {1} of case {2}",
                                {one.file, std::to_string(revision), core::hex_of(id)}));
    }
    return Exit::done;
}

Exit export_cases(const RegisterOptions& options) {
    if (options.all_cases) return export_register(options);
    const Translator tr(options.language);
    need_case_or_all(options);
    auto cases = open_register(options, Need::writing);
    const auto id = find_case(cases, options.which_case);
    const auto saved = chosen_revision(cases, id, options.revision);
    // First the log: what leaves the register without a trace would be worse than a trace too many.
    cases.log_export(id, core::export_name(core::ExportKind::case_file, saved.revision),
                     options.recipient, core::sha256_hex(saved.xml));
    core::write_file_atomically(options.out_file, saved.xml);
    std::cout << wrap(tr.tr("{0}: revision {1}, not encrypted",
                            {options.out_file, std::to_string(saved.revision)}));
    return Exit::done;
}

Exit show_history(const RegisterOptions& options) {
    const auto cases = open_register(options, Need::reading);
    const auto history = cases.history(find_case(cases, options.which_case));
    if (options.json) {
        std::cout << core::history_json(history);
        return Exit::done;
    }
    const Translator tr(options.language);
    const auto instrument = instrument_for_titles(cases, history.back().saved.instrument);
    for (const auto& entry : history) {
        const auto& saved = entry.saved;
        std::cout << wrap(
            tr.tr("Revision {0}, {1}, by {2}; instrument {3}, version {4}",
                  {std::to_string(saved.revision), core::print_timestamp(saved.saved_at),
                   saved.saved_by, saved.instrument.id, saved.instrument.version}));
        for (const auto& change : entry.changes)
            std::cout << wrap(core::difference_words(change, instrument, tr), 4, "  - ");
    }
    return Exit::done;
}

Exit show_log(const RegisterOptions& options) {
    const auto cases = open_register(options, Need::reading);
    const auto log = cases.log();
    if (options.json) {
        std::cout << core::log_json(log);
        return Exit::done;
    }
    const Translator tr(options.language);
    for (const auto& entry : log) std::cout << log_line(entry, tr);
    return Exit::done;
}

Exit check_register_file(const RegisterOptions& options) {
    const Translator tr(options.language);
    const auto cases = open_register(options, Need::inspecting);
    const auto report = cases.check();
    const bool good = !has_errors(report.problems);
    if (options.json) {
        std::cout << core::check_json(report);
        return good ? Exit::done : Exit::unreadable;
    }
    print_problems(options.file, report.problems, tr);
    std::cout << wrap(tr.tr("Cases: {0}; revisions: {1}; log entries: {2}; destroyed cases: {3}",
                            {std::to_string(report.cases), std::to_string(report.revisions),
                             std::to_string(report.entries), std::to_string(report.tombstones)}));
    if (!good) return Exit::unreadable;
    std::cout << wrap(tr.tr("The register is whole."));
    return Exit::done;
}

Exit back_up_register(const RegisterOptions& options) {
    const Translator tr(options.language);
    auto cases = open_register(options, Need::writing);
    const auto path = core::back_up_into(cases, options.folder, {}, core::system_environment());
    std::cout << wrap(tr.tr("{0}: a backup, checked", {path}));
    return Exit::done;
}

Exit restore_register(const RegisterOptions& options) {
    const Translator tr(options.language);
    const auto secret = secret_of(options, tr);
    const auto kind = slot_kind_of(options);
    const auto environment = core::system_environment();
    const auto preview = core::preview_backup(options.file, secret, kind, environment);
    std::cout << wrap(
        tr.tr("In the backup: cases: {0}; revisions: {1}; last change: {2}",
              {std::to_string(preview.report.cases), std::to_string(preview.report.revisions),
               core::print_timestamp(preview.last_change)}));
    core::restore_backup(options.file, options.out_file, secret, kind, environment);
    std::cout << wrap(tr.tr("{0}: restored and checked", {options.out_file}));
    return Exit::done;
}

Exit rekey_register(const RegisterOptions& options) {
    const Translator tr(options.language);
    need_one_change(options);
    auto cases = open_register(options, Need::writing);
    if (options.add_passphrase)
        cases.add_passphrase(new_passphrase(options.new_passphrase_file, tr), usual_cost());
    if (options.change_slot != 0)
        cases.change_passphrase(options.change_slot,
                                new_passphrase(options.new_passphrase_file, tr), usual_cost());
    if (options.remove_slot != 0) cases.remove_slot(options.remove_slot);
    if (options.renew_recovery_key) print_recovery_key(cases.renew_recovery_key(usual_cost()), tr);
    std::cout << slots_text(cases, tr)
              << wrap(tr.tr("Backups made before still open with the old keys."));
    return Exit::done;
}

Exit show_statistics(const RegisterOptions& options) {
    const Translator tr(options.language);
    const auto cases = open_register(options, Need::reading);
    std::cout << status_counts_text(cases, today_on_the_clock(), tr)
              << wrap(tr.tr("Destroyed cases: {0}", {std::to_string(cases.tombstones().size())}))
              << wrap(tr.tr("Last change: {0}", {core::print_timestamp(cases.last_change())}))
              << slots_text(cases, tr);
    return Exit::done;
}

}  // namespace werkrug::app
