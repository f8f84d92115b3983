#include "app/gui/work_relatedness_summary.hpp"

#include "app/gui/result_words.hpp"
#include "core/assessment/explain.hpp"

namespace werkrug::app {

namespace {

using core::DiagnosisConclusion;

constexpr const char* unknown_value = "–";
constexpr int whole = 0;

std::string side_text(const core::WorkRelatedness& result, const core::Translator& tr) {
    const auto percent =
        core::percent_beside_threshold(result.percent_table, result.threshold_percent, tr);
    const auto threshold = tr.percent(result.threshold_percent, whole);
    if (result.occupational_disease)
        return tr.tr("Work-relatedness by the table: {0}, at or above the threshold of {1}.",
                     {percent, threshold});
    return tr.tr("Work-relatedness by the table: {0}, below the threshold of {1}.",
                 {percent, threshold});
}

}  // namespace

std::string outcome_headline(const core::Assessment& assessment, const core::Translator& tr) {
    if (assessment.work_relatedness) {
        auto text = side_text(*assessment.work_relatedness, tr);
        if (assessment.work_relatedness->borderline)
            text += ' ' + tr.tr("This is a borderline case.");
        return text;
    }
    switch (assessment.diagnosis.conclusion) {
        case DiagnosisConclusion::not_low_back_pain:
            return tr.tr("The assessment stops at step 1: the complaint is not low-back pain.");
        case DiagnosisConclusion::specific_suspected:
            return tr.tr(
                "The assessment stops at step 1: a specific cause is suspected and has not been "
                "excluded.");
        case DiagnosisConclusion::incomplete:
        case DiagnosisConclusion::nonspecific:
            break;
    }
    return tr.tr("No result yet: facts are missing.");
}

std::vector<std::string> outcome_gaps(const core::Assessment& assessment,
                                      const tables::Instrument& instrument,
                                      const core::Translator& tr) {
    const auto conclusion = assessment.diagnosis.conclusion;
    const bool stops = conclusion == DiagnosisConclusion::not_low_back_pain ||
                       conclusion == DiagnosisConclusion::specific_suspected;
    std::vector<std::string> gaps;
    if (assessment.work_relatedness || stops) return gaps;
    for (const auto& missing : assessment.incomplete)
        gaps.push_back(core::missing_text(missing, instrument, tr));
    return gaps;
}

OutcomeFigures outcome_figures(const core::Assessment& assessment, const core::Translator& tr) {
    OutcomeFigures figures{unknown_value, unknown_value, unknown_value, unknown_value,
                           unknown_value};
    if (assessment.exposure.points) figures.points = std::to_string(*assessment.exposure.points);
    if (!assessment.work_relatedness) return figures;
    const auto& result = *assessment.work_relatedness;
    const auto shown = [&](double percent) {
        return core::percent_beside_threshold(percent, result.threshold_percent, tr);
    };
    figures.percent_table = shown(result.percent_table);
    figures.percent_model = shown(result.percent_model);
    figures.interval =
        tr.tr("{0} to {1}", {shown(result.interval95.low), shown(result.interval95.high)});
    figures.probability = core::probability_text(result.probability_at_least_threshold, tr);
    return figures;
}

std::string interval_in_words(const core::WorkRelatedness& result, const core::Translator& tr) {
    const auto threshold = tr.percent(result.threshold_percent, whole);
    const auto shown = [&](double percent) {
        return core::percent_beside_threshold(percent, result.threshold_percent, tr);
    };
    return tr.tr(
        "By the model {0}; 95% interval {1} to {2}. The probability that it is at least {3} is "
        "{4}.",
        {shown(result.percent_model), shown(result.interval95.low), shown(result.interval95.high),
         threshold, core::probability_text(result.probability_at_least_threshold, tr)});
}

}  // namespace werkrug::app
