// The care of a case, and a scored questionnaire, as text for people.
#pragma once

#include "core/care/care_plan.hpp"

#include <string>

namespace werkrug::app {

std::string care_text(const core::Case& facts, const core::CarePlan& plan,
                      const core::Translator& tr);

// Every score with its value, or which items are missing and how many may be; then the classes.
std::string questionnaire_text(const tables::Questionnaire& form,
                               const core::FilledQuestionnaire& filled, const core::Translator& tr);

}  // namespace werkrug::app
