// Reads a questionnaire's scoring from XML.
#pragma once

#include "tables/questionnaires.hpp"

#include <string>

namespace werkrug::tables {

// Throws Error with every problem found, each with its place: form, item lists ("1-3 5") outside
// the items, an item without answers or with two, conditions on scores that there are not.
Questionnaire read_questionnaire(const std::string& xml, const std::string& file);

}  // namespace werkrug::tables
