#include "app/cli/case_commands.hpp"

#include "app/cli/text_result.hpp"
#include "core/assessment/assess.hpp"
#include "core/assessment/explain.hpp"
#include "core/assessment/result_json.hpp"
#include "core/case/case_reader.hpp"
#include "core/io/atomic_file.hpp"
#include "reports/documents.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/xml/strict_document.hpp"

#include <algorithm>
#include <iostream>

namespace werkrug::app {

namespace {

// A case that was read without an error, and the instrument that it is assessed with.
struct OpenedCase {
    core::Case facts{};
    tables::InstrumentFile instrument{};
};

OpenedCase open_case(const CaseOptions& options, const core::Translator& tr) {
    const bool chosen = !options.instrument.empty();
    auto instrument = chosen ? find_instrument(options.instrument) : tables::InstrumentFile{};
    auto reading =
        core::read_checked_case(tables::read_file(options.case_file), options.case_file,
                                chosen ? &instrument.instrument : nullptr, today_on_the_clock());
    print_problems(options.case_file, reading.problems, tr);
    if (!chosen) instrument = *tables::find_shipped_instrument(reading.facts.instrument);
    return {.facts = std::move(reading.facts), .instrument = std::move(instrument)};
}

void print_missing(const core::Assessment& assessment, const OpenedCase& opened,
                   const CaseOptions& options, const core::Translator& tr) {
    for (const auto& missing : assessment.incomplete)
        std::cerr << options.case_file << ": "
                  << core::missing_path(missing, opened.instrument.instrument) << ": "
                  << core::missing_text(missing, opened.instrument.instrument, tr) << '\n';
}

// Nothing for the absence insurer, who gets none.
std::optional<core::DocumentKind> document_for(const std::string& recipient) {
    const auto recipients = report_recipients();
    const auto found = std::find_if(recipients.begin(), recipients.end(),
                                    [&](const auto& one) { return one.first == recipient; });
    return found == recipients.end() ? std::nullopt : std::optional{found->second};
}

core::Date day_of_report(const ReportOptions& wanted, const core::Case& facts) {
    if (wanted.day.empty()) return core::day_of(facts).value_or(today_on_the_clock());
    const auto day = core::parse_date(wanted.day);
    if (!day) throw Error("--on", msg("{0}: not a day (YYYY-MM-DD)", {wanted.day}), {});
    return *day;
}

}  // namespace

std::vector<std::pair<std::string, core::DocumentKind>> report_recipients() {
    using core::DocumentKind;
    return {{"insurer", DocumentKind::insurer_report},
            {"worker", DocumentKind::worker_report},
            {"employer", DocumentKind::employer_letter},
            {"own-file", DocumentKind::own_file},
            {"ncvb", DocumentKind::notification_sheet},
            {"treating-physician", DocumentKind::information_request},
            {"insurer-consent", DocumentKind::insurer_consent_form},
            {"score-form", DocumentKind::score_form},
            {"referral", DocumentKind::referral_letter}};
}

Exit assess_command(const CaseOptions& options, ResultFormat format) {
    const core::Translator tr(options.language);
    const auto opened = open_case(options, tr);
    const auto& instrument = opened.instrument.instrument;
    const auto assessment = core::assess(opened.facts, instrument);
    std::cout << (format == ResultFormat::json
                      ? core::result_json(assessment, opened.facts, opened.instrument, tr)
                      : text_result(assessment, opened.facts, instrument, tr));
    return Exit::done;
}

Exit report_command(const CaseOptions& options, const ReportOptions& wanted) {
    const core::Translator tr(options.language);
    const auto kind = document_for(wanted.recipient);
    if (!kind) {
        std::cerr << tr.text(core::absence_insurer_refusal()) << '\n';
        return Exit::refused;
    }
    const auto opened = open_case(options, tr);
    const auto assessment = core::assess(opened.facts, opened.instrument.instrument);
    const core::CaseFile file{.facts = opened.facts,
                              .assessment = assessment,
                              .instrument = opened.instrument,
                              .day = day_of_report(wanted, opened.facts)};
    const auto made = reports::make_document(*kind, file, options.language);
    if (made.refusal) {
        std::cerr << options.case_file << ": " << tr.text(made.refusal->why) << '\n';
        if (!made.refusal->incomplete) return Exit::refused;
        print_missing(assessment, opened, options, tr);
        return Exit::incomplete;
    }
    core::write_file_atomically(wanted.out_file, made.pdf);
    return Exit::done;
}

}  // namespace werkrug::app
