#include "core/fhir/resources.hpp"

#include <set>

namespace werkrug::core::fhir {

namespace {

constexpr const char* points_part = "observation/points";

std::string measure_part(const tables::Measure& measure) {
    return "observation/measure/" + measure.id;
}

std::string factor_part(const tables::Factor& factor) {
    return "observation/factor/" + factor.id;
}

Json observation(const Subject& subject, const std::string& part, Json code) {
    auto json = subject.resource("Observation", part);
    json["status"] = "final";
    json["category"] = Json::array({published_concept("social-history")});
    json["code"] = std::move(code);
    json["subject"] = reference(subject.id_of(patient_part));
    set_day(json, "effectiveDateTime", subject.facts.assessment_date);
    return json;
}

const std::optional<double>* measured(const Subject& subject, std::size_t measure) {
    const auto& exposure = subject.facts.assessment.exposure;
    if (!exposure.has_worksheet || measure >= exposure.measures.size()) return nullptr;
    const auto& value = exposure.measures[measure];
    return value ? &value : nullptr;
}

void add_measures(std::vector<Json>& into, const Subject& subject) {
    const auto& measures = subject.instrument.measures;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const auto* value = measured(subject, i);
        if (value == nullptr) continue;
        const auto& measure = measures[i];
        const auto& title = measure.title.in(subject.language);
        auto json = observation(
            subject, measure_part(measure),
            concept_of(instrument_coding("measure", measure.id, title, subject.instrument), title));
        json["valueQuantity"] = quantity(**value, measure.unit);
        into.push_back(std::move(json));
    }
}

// The measures that a level was derived from: those of the factor's conditions that are known.
Json derived_from(const Subject& subject, const tables::Factor& factor) {
    std::set<std::size_t> measures;
    for (const auto& level : factor.levels)
        for (const auto& condition : level.conditions) measures.insert(condition.measure);
    auto references = Json::array();
    for (const auto measure : measures)
        if (measured(subject, measure) != nullptr)
            references.push_back(
                reference(subject.id_of(measure_part(subject.instrument.measures.at(measure)))));
    return references;
}

Json level_concept(const Subject& subject, const tables::Factor& factor, tables::Level level) {
    const auto* row = factor.find(level);
    const auto words = row != nullptr ? row->title.in(subject.language) : std::string{};
    return concept_of(
        instrument_coding("level", std::string{tables::name_of(level)}, words, subject.instrument),
        words);
}

Json factor_observation(const Subject& subject, const FactorResult& result) {
    const auto& instrument = subject.instrument;
    const auto& factor = instrument.factors.at(result.factor);
    const auto& title = factor.title.in(subject.language);
    auto json =
        observation(subject, factor_part(factor),
                    concept_of(instrument_coding("factor", factor.id, title, instrument), title));
    if (result.level)
        json["valueCodeableConcept"] = level_concept(subject, factor, *result.level);
    else
        json["dataAbsentReason"] = published_concept("unknown");
    if (result.evidence) {
        const auto& grade = instrument.evidence_grades.at(*result.evidence);
        const auto& words = grade.title.in(subject.language);
        json["method"] =
            concept_of(instrument_coding("evidence", grade.id, words, instrument), words);
    }
    if (result.choice == LevelChoice::worksheet)
        if (auto measures = derived_from(subject, factor); !measures.empty())
            json["derivedFrom"] = std::move(measures);
    return json;
}

bool is_told(const Subject& subject, const FactorResult& result) {
    return subject.instrument.factors.at(result.factor).counted || result.recorded;
}

Json points_observation(const Subject& subject, int points) {
    auto json = observation(subject, points_part, own_concept("points", subject.language));
    json["valueInteger"] = points;
    return json;
}

}  // namespace

std::vector<Json> observations(const Subject& subject) {
    const auto& exposure = subject.facts.assessment.exposure;
    std::vector<Json> all;
    add_measures(all, subject);
    for (const auto& result : exposure.factors)
        if (is_told(subject, result)) all.push_back(factor_observation(subject, result));
    if (exposure.points) all.push_back(points_observation(subject, *exposure.points));
    return all;
}

std::vector<std::string> basis_ids(const Subject& subject) {
    const auto& exposure = subject.facts.assessment.exposure;
    std::vector<std::string> ids;
    for (const auto& result : exposure.factors) {
        const auto& factor = subject.instrument.factors.at(result.factor);
        if (factor.counted) ids.push_back(subject.id_of(factor_part(factor)));
    }
    if (exposure.points) ids.push_back(subject.id_of(points_part));
    return ids;
}

}  // namespace werkrug::core::fhir
