// Does the care of a case make sense: part of case_check.hpp.
#pragma once

#include "core/case/case.hpp"
#include "tables/error.hpp"

namespace werkrug::core {

// - a questionnaire, item or answer that the data does not know; no date (warning); a date after
//   `today`;
// - an advice that is no more in the data (warning);
// - an appointment marked as done after `today` (warning);
// - hours a week out of range, or more than those of the employment (warning); two steps on the
//   same day;
// - a measure evaluated that the case does not list in these words (warning);
// - a closing before the onset.
Problems check_care(const Case& facts, Date today);

}  // namespace werkrug::core
