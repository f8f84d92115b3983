#include "app/cli/models_command.hpp"

#include "app/cli/plain_text.hpp"
#include "core/assessment/assess.hpp"
#include "core/assessment/model_comparison.hpp"
#include "core/assessment/model_comparison_json.hpp"
#include "core/assessment/model_rows.hpp"

#include <iostream>

namespace werkrug::app {

namespace {

using core::Translator;

constexpr std::size_t indent = 2;

void print_row(const core::ModelRow& row, const Translator& tr) {
    std::cout << wrap(row.title);
    std::cout << wrap(tr.tr("{0}; 95% interval {1}", {row.percent, row.interval}), indent);
    std::cout << wrap(row.verdict, indent);
    if (!row.remark.empty()) std::cout << wrap(row.remark, indent);
    std::cout << '\n';
}

void print_text(const core::ModelComparison& comparison, const tables::Instrument& instrument,
                const Translator& tr) {
    for (const auto& row : core::model_rows(comparison, instrument, tr)) print_row(row, tr);
    std::cout << wrap(core::model_headline(comparison, tr));
}

}  // namespace

Exit models_command(const CaseOptions& options, ResultFormat format) {
    const Translator tr(options.language);
    const auto opened = open_case(options, tr);
    const auto& instrument = opened.instrument.instrument;
    const auto assessment = core::assess(opened.facts, instrument);
    const auto comparison = core::compare_models(opened.facts, assessment, instrument);
    if (!comparison) {
        std::cerr << options.case_file << ": "
                  << tr.tr("The case has no percentage, so models cannot be compared.") << '\n';
        return Exit::incomplete;
    }
    if (format == ResultFormat::json)
        std::cout << core::model_comparison_json(*comparison, tr);
    else
        print_text(*comparison, instrument, tr);
    return Exit::done;
}

}  // namespace werkrug::app
