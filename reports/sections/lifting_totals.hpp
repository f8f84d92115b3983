// The lifts of a shift added up: how many, how much together, and how many of each weight.
#pragma once

#include "reports/sections/report.hpp"

namespace werkrug::reports::sections {

// A line with the totals and a histogram over the weight classes of
// tables/data/lifting-equation.xml. What depends on a number that the worksheet lacks is said to be
// unknown.
void write_lifting_totals(layout::Flow& flow, const Report& report,
                          const core::Worksheet& worksheet);

}  // namespace werkrug::reports::sections
