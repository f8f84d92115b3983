// A chart of the practice at a glance as a picture for a text or a presentation.
#pragma once

#include "core/practice/practice_chart.hpp"

#include <string>

namespace werkrug::app {

// The bytes of a PNG of 1600 by 1000 pixels on white, whatever the theme and the screen.
// `subtitle`: below the title; `source`: at the foot. Throws Error when there is no memory for it.
std::string chart_png(const core::PracticeChart& chart, const std::string& subtitle,
                      const std::string& source);

}  // namespace werkrug::app
