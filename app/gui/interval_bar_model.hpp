// What the interval bar shows, ready to draw. Knows no widgets.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

// All positions in percent on an axis from 0 to 100.
struct IntervalBarMark {
    double percent{};
    std::string text{};
};

struct IntervalBarModel {
    double low{};
    double high{};
    double model{};
    double table{};
    IntervalBarMark threshold{};
    std::vector<IntervalBarMark> axis{};
};

IntervalBarModel make_interval_bar(const core::WorkRelatedness& result, const core::Translator& tr);

}  // namespace werkrug::app
