// The resources of a Bundle (bundle.hpp), each made from the same facts.
#pragma once

#include "core/case/case_uuid.hpp"
#include "core/disclosure/readable_facts.hpp"
#include "core/fhir/elements.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::core::fhir {

// What all resources are made from.
struct Subject {
    const RecordSystemFacts& facts;
    const tables::Instrument& instrument;
    Language language{};

    std::string id_of(std::string_view part) const { return case_uuid(facts.case_id, part); }
    // An empty resource with its id, about the worker unless it is the worker.
    Json resource(const char* type, std::string_view part) const;
};

// The parts that resources have in a case, of which their ids are made.
inline constexpr const char* patient_part = "patient";
inline constexpr const char* condition_part = "condition";
inline constexpr const char* answers_part = "questionnaire-response";

Json patient(const Subject& subject);

bool has_condition(const Subject& subject);
Json condition(const Subject& subject);

// Measures of the worksheet that are known, levels of the factors, and the points when known.
std::vector<Json> observations(const Subject& subject);
// The ids of what the result rests on: levels of counted factors, and their points.
std::vector<std::string> basis_ids(const Subject& subject);

bool has_risk_assessment(const Subject& subject);
Json risk_assessment(const Subject& subject);

// The red flags, with who excluded a specific cause, and the seven questions.
Json questionnaire_response(const Subject& subject);

// Of each questionnaire that was filled in: its answers, and an Observation of each known score.
std::vector<Json> filled_questionnaires(const Subject& subject);

}  // namespace werkrug::core::fhir
