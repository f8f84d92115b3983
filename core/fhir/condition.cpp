#include "core/fhir/resources.hpp"

namespace werkrug::core::fhir {

bool has_condition(const Subject& subject) {
    return subject.facts.assessment.diagnosis.conclusion == DiagnosisConclusion::nonspecific;
}

Json condition(const Subject& subject) {
    const auto& diagnosis = subject.instrument.diagnosis;
    auto json = subject.resource("Condition", condition_part);
    json["verificationStatus"] = published_concept("confirmed");
    json["category"] = Json::array({published_concept("encounter-diagnosis")});
    Json code = Json::object();
    if (const auto row = subject.facts.assessment.diagnosis.code) {
        const auto& codes = diagnosis.codes.at(*row);
        code["coding"] = Json::array({coding("icd-10", codes.icd10), coding("cas", codes.cas)});
    }
    code["text"] = diagnosis.title.in(subject.language);
    json["code"] = std::move(code);
    json["subject"] = reference(subject.id_of(patient_part));
    set_day(json, "onsetDateTime", subject.facts.onset);
    set_day(json, "recordedDate", subject.facts.assessment_date);
    return json;
}

}  // namespace werkrug::core::fhir
