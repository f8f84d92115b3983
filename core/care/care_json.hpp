// The care of a case as JSON, for programs.
#pragma once

#include "core/care/care_plan.hpp"

#include <string>

namespace werkrug::core {

// Phase, risk and lines of the plan with their reasons and sources; every score in time with its
// classes and the verdict on its change; what is due on the day of the plan. Texts in the language
// of `tr`.
std::string care_json(const Case& facts, const CarePlan& plan, const Translator& tr);

// One questionnaire: scores (null with the items that are missing), classes.
std::string questionnaire_json(const tables::Questionnaire& form, const FilledQuestionnaire& filled,
                               const Translator& tr);

}  // namespace werkrug::core
