// Cases with care, for the models of the page.
#pragma once

#include "core/case/case.hpp"

#include <string>
#include <string_view>

namespace werkrug::tests {

// tests/vectors/case-care.xml.
core::Case care_example();

// "1|0|NA": as in tests/vectors/questionnaire_vectors.csv.
core::FilledQuestionnaire filled_in(const std::string& form, std::string_view iso_date,
                                    std::string_view answers);

}  // namespace werkrug::tests
