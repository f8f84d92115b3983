#include "app/cli/case_commands.hpp"

#include "app/cli/text_result.hpp"
#include "core/assessment/assess.hpp"
#include "core/assessment/explain.hpp"
#include "core/assessment/result_json.hpp"
#include "core/case/case_reader.hpp"
#include "core/disclosure/disclosure.hpp"
#include "core/io/atomic_file.hpp"
#include "reports/insurer_report.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/xml/strict_document.hpp"

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

}  // namespace

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

Exit report_command(const CaseOptions& options, const std::string& recipient,
                    const std::string& out_file) {
    const core::Translator tr(options.language);
    if (recipient == "absence-insurer") {
        std::cerr << tr.tr(
                         "The absence insurer gets no medical document at all, not even with the "
                         "worker’s consent.")
                  << '\n';
        return Exit::refused;
    }
    const auto opened = open_case(options, tr);
    const auto assessment = core::assess(opened.facts, opened.instrument.instrument);
    const auto disclosure = core::disclose_to_insurer(opened.facts, assessment);
    if (!disclosure.facts) {
        std::cerr << options.case_file << ": " << tr.text(disclosure.refusal) << '\n';
        if (!disclosure.incomplete) return Exit::refused;
        print_missing(assessment, opened, options, tr);
        return Exit::incomplete;
    }
    core::write_file_atomically(
        out_file,
        reports::render_insurer_report(*disclosure.facts, opened.instrument, options.language));
    return Exit::done;
}

}  // namespace werkrug::app
