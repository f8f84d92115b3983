// The two figures of the assessment, drawn so that they can be read without colours.
#pragma once

#include "reports/sections/report.hpp"

namespace werkrug::reports::sections {

// Age bands against points. Cells at or above the threshold are shaded and bold, with a line along
// the edge of that area; the cell of this case has a thick frame, and bold headings lead to it.
constexpr double age_table_row_pt = 13;
void draw_age_table(layout::Flow& flow, const Report& report, double row_pt = age_table_row_pt);

// The model's result with its 95 % interval, the result of the table, and the threshold, on a
// scale of 0 to 100 percent.
void draw_interval(layout::Flow& flow, const Report& report, const core::WorkRelatedness& result);

}  // namespace werkrug::reports::sections
