#include "app/gui/result_words.hpp"

#include "core/assessment/explain.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::app {

std::string diagnosis_words(const Session& session) {
    const auto conclusion = session.assessment().diagnosis.conclusion;
    return tables::code_title("diagnosis-conclusion", core::name_of(conclusion))
        .in(session.language());
}

std::string diagnosis_details(const Session& session) {
    const core::DiagnosisResult& diagnosis = session.assessment().diagnosis;
    std::string text;
    if (diagnosis.duration_class && diagnosis.duration_days)
        text = session.tr().tr(
            "{0}, {1} days",
            {tables::code_title("duration-class", tables::name_of(*diagnosis.duration_class))
                 .in(session.language()),
             session.tr().plain(*diagnosis.duration_days)});
    if (diagnosis.code) {
        const auto& code = session.instrument().instrument.diagnosis.codes.at(*diagnosis.code);
        text += (text.empty() ? "" : "\n") +
                session.tr().tr("CAS {0}, ICD-10 {1}", {code.cas, code.icd10});
    }
    return text;
}

std::string points_words(const Session& session) {
    const auto& points = session.assessment().exposure.points;
    if (!points) return session.tr().tr("Points: not yet known");
    return session.tr().tr("Points: {0}", {session.tr().plain(*points)});
}

std::string interval_words(const core::WorkRelatedness& result, const core::Translator& tr) {
    return tr.tr(
        "Exact model {0}, 95% interval {1} to {2}",
        {core::percent_beside_threshold(result.percent_model, result.threshold_percent, tr),
         core::percent_beside_threshold(result.interval95.low, result.threshold_percent, tr),
         core::percent_beside_threshold(result.interval95.high, result.threshold_percent, tr)});
}

std::string verdict_words(const core::WorkRelatedness& result, const core::Translator& tr) {
    const std::string threshold = tr.percent(result.threshold_percent, 0);
    return result.occupational_disease
               ? tr.tr("✓ At or above the threshold of {0}: predominantly caused by work",
                       {threshold})
               : tr.tr("✕ Below the threshold of {0}: not predominantly caused by work",
                       {threshold});
}

std::string borderline_words(const core::WorkRelatedness& result, const core::Translator& tr) {
    if (!result.borderline) return {};
    return tr.tr(
        "⚠ Borderline: the uncertainty reaches over the threshold. Weigh the case yourself.");
}

}  // namespace werkrug::app
