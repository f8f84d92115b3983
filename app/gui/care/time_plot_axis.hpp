// The axes of a plot over time: days from left to right, values from below upward. Places are 0 at
// the beginning of an axis and 1 at its end. Knows no widgets.
#pragma once

#include "core/date.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::app {

struct AxisTick {
    double place{};
    std::string text{};
};

class DayAxis {
  public:
    // A single day gets a day's room on either side.
    DayAxis(core::Date first, core::Date last);

    // Of a day outside the axis: its nearer end.
    double place_of(core::Date day) const;
    bool holds(core::Date day) const;

    // At round days: each one, each week from the first, or the first of a month or a year. At
    // most so many (2 at least) that fit beside each other; there may be none on a short axis.
    std::vector<AxisTick> ticks(std::size_t most, const core::Translator& tr) const;

  private:
    std::chrono::sys_days first_;
    std::chrono::sys_days last_;
};

class ValueAxis {
  public:
    // From one value to a higher one.
    ValueAxis(double lowest, double highest) : lowest_(lowest), highest_(highest) {}

    // Of a value outside the axis: its nearer end.
    double place_of(double value) const;

    // At round values (1, 2 or 5 and so many zeros apart), at most so many (2 at least).
    std::vector<AxisTick> ticks(std::size_t most, const core::Translator& tr) const;

  private:
    double lowest_;
    double highest_;
};

}  // namespace werkrug::app
