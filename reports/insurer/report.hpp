// The sections that only the report for the insurer's medical adviser has.
#pragma once

#include "reports/sections/report.hpp"

namespace werkrug::reports::insurer {

sections::ContentsPlace write_cover(layout::Flow& flow, const sections::Report& report,
                                    const core::InsurerFacts& facts);  // 1
void write_assignment(layout::Flow& flow, const sections::Report& report,
                      const core::InsurerFacts& facts);                    // 3
void write_signature(layout::Flow& flow, const sections::Report& report);  // 15

}  // namespace werkrug::reports::insurer
