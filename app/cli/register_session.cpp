#include "app/cli/register_session.hpp"

#include "app/cli/register_passphrase.hpp"
#include "core/register/passphrase_strength.hpp"
#include "core/register/recovery_key.hpp"
#include "core/register/register_output.hpp"
#include "core/register/unlock_delay.hpp"
#include "tables/instrument_reader.hpp"

#include <iostream>
#include <thread>

namespace werkrug::app {

namespace {

using core::Register;
using core::SecretBytes;
using core::Translator;

constexpr int attempts_at_the_terminal = 3;
constexpr std::size_t shortest_id = 6;  // of the beginning of an id

void need_other_outputs(const RegisterOptions& options) {
    for (const auto& out : {options.out_file, options.dictionary_file, options.report.out_file,
                            options.report.worker_copy})
        core::need_other_file(options.file, out);
}

Register open_with(const SecretBytes& secret, const RegisterOptions& options, Need need) {
    return Register::open(options.file, secret,
                          {.kind = slot_kind_of(options),
                           .read_only = need == Need::inspecting || need == Need::looking,
                           .without_trace = need == Need::looking,
                           .who = options.by},
                          core::system_environment());
}

bool asks_at_the_terminal(const RegisterOptions& options) {
    return options.passphrase_file.empty() && options.recovery_key_file.empty();
}

Register open_with_patience(const RegisterOptions& options, Need need, const Translator& tr) {
    core::UnlockAttempts attempts(
        [](std::chrono::seconds wait) { std::this_thread::sleep_for(wait); });
    for (;;) {
        try {
            attempts.wait_for_turn();
            return open_with(secret_of(options, tr), options, need);
        } catch (const core::WrongSecret& wrong) {
            attempts.failed();
            const bool again =
                asks_at_the_terminal(options) && attempts.failures() < attempts_at_the_terminal;
            if (!again) throw;
            print_problems(options.file, wrong.problems(), tr);
        }
    }
}

Error cannot_write(const Register& cases) {
    if (cases.held_by_another())
        return {cases.path(), who_holds(cases),
                core::msg("Nothing was changed. Close it there and try again.")};
    return {cases.path(), core::msg("The register can only be read here."),
            core::msg("Nothing was changed. Check your rights, the disk, and what “register "
                      "check” says.")};
}

Problems being_written(const Register& cases) {
    return {{.severity = Severity::warning, .what = who_holds(cases)}};
}

Error not_one_case(const std::string& file, bool none) {
    if (none)
        return {file, core::msg("There is no such case in the register."),
                core::msg("It may have been destroyed; the tombstones tell.")};
    return {file, core::msg("More than one case fits."),
            core::msg("Give more of its id; “register list --json” shows it.")};
}

}  // namespace

Message who_holds(const Register& cases) {
    const auto& holder = cases.holder();
    if (!holder) return core::msg("Another program holds the register.");
    return core::msg("The register is held by “{0}” on {1}, process {2}, since {3}.",
                     {holder->who, holder->host, std::to_string(holder->process),
                      core::print_timestamp(holder->since)});
}

core::SlotKind slot_kind_of(const RegisterOptions& options) {
    return options.recovery_key_file.empty() ? core::SlotKind::passphrase
                                             : core::SlotKind::recovery;
}

SecretBytes secret_of(const RegisterOptions& options, const Translator& tr) {
    if (!options.recovery_key_file.empty())
        return core::read_recovery_key(secret_from_file(options.recovery_key_file).view());
    if (!options.passphrase_file.empty()) return secret_from_file(options.passphrase_file);
    return secret_from_terminal(tr.tr("Passphrase:"));
}

SecretBytes new_passphrase(const std::string& file, const Translator& tr) {
    auto first =
        file.empty() ? secret_from_terminal(tr.tr("New passphrase:")) : secret_from_file(file);
    core::need_strong_passphrase(first.view());
    if (!file.empty()) return first;
    const auto second = secret_from_terminal(tr.tr("The same once more:"));
    if (first.view() == second.view() && first.size() > 0) return first;
    throw Error({}, core::msg("The two passphrases differ, or are empty."),
                core::msg("Nothing was changed."));
}

Register open_register(const RegisterOptions& options, Need need) {
    need_other_outputs(options);
    const Translator tr(options.language);
    auto cases = open_with_patience(options, need, tr);
    print_problems(options.file, cases.problems(), tr);
    if (cases.held_by_another() && need == Need::reading)
        print_problems(options.file, being_written(cases), tr);
    if (need == Need::writing && cases.read_only()) throw cannot_write(cases);
    return cases;
}

std::string find_case(const Register& cases, const std::string& which) {
    std::string found;
    std::size_t count = 0;
    for (const auto& entry : cases.index().entries()) {
        const bool fits =
            entry.summary.case_number == which ||
            (which.size() >= shortest_id && core::hex_of(entry.case_id).starts_with(which));
        if (!fits) continue;
        found = entry.case_id;
        ++count;
    }
    if (count != 1) throw not_one_case(cases.path(), count == 0);
    return found;
}

core::SavedCase chosen_revision(const Register& cases, const std::string& id,
                                std::int64_t revision) {
    return revision == 0 ? cases.last(id) : cases.read(id, revision);
}

tables::Instrument instrument_for_titles(const Register& cases,
                                         const core::InstrumentStamp& stamp) {
    try {
        if (auto kept = cases.instrument(stamp.sha256)) return std::move(kept->instrument);
    } catch (const Error&) {
        // Damaged, as “register check” tells: what can be read is shown all the same.
        return tables::default_instrument().instrument;
    }
    return tables::default_instrument().instrument;
}

const tables::InstrumentFile& instrument_of(const core::Case& facts, const std::string& file) {
    const auto* found = tables::find_shipped_instrument(facts.instrument);
    if (found != nullptr) return *found;
    throw Error(file, core::msg("The instrument that the case names is not known."),
                core::msg("Nothing was changed."));
}

}  // namespace werkrug::app
