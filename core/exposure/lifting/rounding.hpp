// Rounding as the worksheets of the NIOSH manual do it (p. 29).
#pragma once

#include "core/exposure/lifting/lift.hpp"

namespace werkrug::core {

// Half away from zero, rounding noise set aside: 0.745 gives 0.75.
double round_decimal(double value, int decimals);

// A weight limit or an index: as it is, or rounded when the options ask for it.
double worksheet_result(double value, const LiftingOptions& options);

// The same for a multiplier at a value of its term. Where the manual's table prints another cell
// than its formula gives, the cell counts.
double worksheet_multiplier(double multiplier, LiftingTerm term, double at,
                            const LiftingOptions& options);

}  // namespace werkrug::core
