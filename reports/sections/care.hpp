// The care of a case, for the two who may read it: the own file and the worker.
#pragma once

#include "reports/sections/report.hpp"

namespace werkrug::reports::sections {

// Plan, appointments, questionnaires with score and class, return to work, evaluation, closing:
// what there is of it, each as a table. The lines of the plan that were only proposed are left out.
void write_care(layout::Flow& flow, const Report& report);

}  // namespace werkrug::reports::sections
