// The care of a case, for the two who may read it: the own file and the worker.
#pragma once

#include "reports/sections/report.hpp"

namespace werkrug::reports::sections {

// Which chosen lines of the plan are shown: all; or what was agreed with the worker, without what
// was dropped and what the doctor looks into (checks and yellow flags).
enum class PlanShown { all, agreed };

// Plan, appointments, questionnaires with score and class, return to work, evaluation, closing:
// what there is of it, each as a table. The lines of the plan that were only proposed are left out.
void write_care(layout::Flow& flow, const Report& report, PlanShown plan);

}  // namespace werkrug::reports::sections
