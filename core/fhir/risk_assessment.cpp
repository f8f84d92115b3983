#include "core/case/names.hpp"
#include "core/fhir/resources.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::core::fhir {

namespace {

const WorkRelatedness& result_of(const Subject& subject) {
    return subject.facts.assessment.work_relatedness.value();
}

Json method(const Subject& subject) {
    const auto& instrument = subject.instrument;
    const auto& title = instrument.title.in(subject.language);
    return concept_of({{"system", tables::fhir_system("instrument")},
                       {"version", instrument.version},
                       {"code", instrument.id},
                       {"display", title}},
                      title);
}

// FHIR: "Decimal values are expressed as percentages as well (max = 100)."
Json prediction(const Subject& subject, const char* outcome, double percent) {
    return {{"outcome", own_concept(outcome, subject.language)}, {"probabilityDecimal", percent}};
}

Json by_table(const Subject& subject) {
    const auto& band = subject.instrument.age_bands.at(result_of(subject).age_band);
    auto json = prediction(subject, "work-relatedness-table", result_of(subject).percent_table);
    json["rationale"] = band.title.in(subject.language);
    return json;
}

Json interval(const Subject& subject) {
    const auto& limits = result_of(subject).interval95;
    return {{"outcome", own_concept("work-relatedness-interval", subject.language)},
            {"probabilityRange",
             {{"low", quantity(limits.low, "%")}, {"high", quantity(limits.high, "%")}}}};
}

Json judgement(const Subject& subject, ConclusionClass conclusion) {
    const std::string code{name_of(conclusion)};
    const auto& words = tables::code_title("conclusion", code).in(subject.language);
    return {{"outcome", own_concept("work-relatedness-judgement", subject.language)},
            {"qualitativeRisk", concept_of(coding("conclusion", code, words), words)}};
}

Json predictions(const Subject& subject) {
    auto all = Json::array(
        {by_table(subject),
         prediction(subject, "work-relatedness-model", result_of(subject).percent_model),
         interval(subject)});
    if (subject.facts.conclusion) all.push_back(judgement(subject, *subject.facts.conclusion));
    return all;
}

Json basis(const Subject& subject) {
    auto references = Json::array();
    for (const auto& id : basis_ids(subject)) references.push_back(reference(id));
    references.push_back(reference(subject.id_of(answers_part)));
    return references;
}

// The limits of the instrument, which go wherever its result goes.
Json notes(const Subject& subject) {
    auto all = Json::array();
    for (const auto& note : subject.instrument.notes)
        all.push_back({{"text", note.text.in(subject.language)}});
    return all;
}

}  // namespace

bool has_risk_assessment(const Subject& subject) {
    return has_condition(subject) && subject.facts.assessment.work_relatedness.has_value();
}

Json risk_assessment(const Subject& subject) {
    auto json = subject.resource("RiskAssessment", "risk-assessment");
    json["status"] = "final";
    json["method"] = method(subject);
    json["subject"] = reference(subject.id_of(patient_part));
    set_day(json, "occurrenceDateTime", subject.facts.assessment_date);
    json["condition"] = reference(subject.id_of(condition_part));
    json["basis"] = basis(subject);
    json["prediction"] = predictions(subject);
    if (auto limits = notes(subject); !limits.empty()) json["note"] = std::move(limits);
    return json;
}

}  // namespace werkrug::core::fhir
