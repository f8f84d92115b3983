// The box at the head of section 10 that holds the outcome at one glance.
#pragma once

#include "reports/sections/report.hpp"

namespace werkrug::reports::sections {

void draw_result_box(layout::Flow& flow, const Report& report);

// The outcome in sentences, the same in the box and in the answer to the question.
std::string verdict(const Report& report, const core::WorkRelatedness& result);
std::string borderline_words(const Report& report, const core::WorkRelatedness& result);
// Why there is no percentage.
std::string no_result_words(const Report& report);

}  // namespace werkrug::reports::sections
