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

void print_missing(const core::Assessment& assessment, const OpenedCase& opened,
                   const CaseOptions& options, const core::Translator& tr) {
    for (const auto& missing : assessment.incomplete)
        std::cerr << options.case_file << ": "
                  << core::missing_path(missing, opened.instrument.instrument) << ": "
                  << core::missing_text(missing, opened.instrument.instrument, tr) << '\n';
}

Exit blank_score_form(const CaseOptions& options, const ReportOptions& wanted) {
    if (document_for(wanted.recipient) != core::DocumentKind::score_form)
        throw Error("--blank", msg("only the score form can be blank"));
    const auto instrument = options.instrument.empty() ? tables::default_instrument()
                                                       : find_instrument(options.instrument);
    core::write_file_atomically(wanted.out_file,
                                reports::make_blank_score_form(instrument, options.language));
    return Exit::done;
}

// A report may be made as of the day it is about; whether it may still be sent is another matter.
void warn_of_lost_consent(const CaseOptions& options, const core::Case& facts,
                          const core::Translator& tr) {
    const auto today =
        core::check_consent(facts, core::to_insurer_adviser, today_on_the_clock()).state;
    if (today == core::ConsentState::valid) return;
    std::cerr << options.case_file << ": " << tr.tr("warning") << ": "
              << tr.tr("The worker’s consent does not count today: this report may not be sent.")
              << '\n';
}

core::Date day_of_report(const ReportOptions& wanted, const core::Case& facts) {
    if (const auto day = chosen_day(wanted)) return *day;
    return core::day_of(facts).value_or(today_on_the_clock());
}

}  // namespace

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
    if (wanted.blank) return blank_score_form(options, wanted);
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
    const auto made = make_wanted(*kind, file, wanted, options.language);
    if (made.refusal) {
        std::cerr << options.case_file << ": " << tr.text(made.refusal->why) << '\n';
        if (!made.refusal->incomplete) return Exit::refused;
        print_missing(assessment, opened, options, tr);
        return Exit::incomplete;
    }
    write_document(*kind, made.bytes, wanted);
    if (*kind == core::DocumentKind::insurer_report)
        warn_of_lost_consent(options, opened.facts, tr);
    return Exit::done;
}

}  // namespace werkrug::app
