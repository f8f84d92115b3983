#include "app/gui/care/time_plot_axis.hpp"

#include "core/care/care_words.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace werkrug::app {

namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;

constexpr int months_per_year = 12;

// Days that are `step` apart.
std::vector<sys_days> every(days step, sys_days first, sys_days last) {
    std::vector<sys_days> found;
    for (auto day = first; day <= last; day += step) found.push_back(day);
    return found;
}

// First days of months that are `step` apart, counted from the beginning of a year; longer steps
// than a year are whole years.
std::vector<sys_days> every_months(int step, sys_days first, sys_days last) {
    const core::Date begin{first};
    const int years = std::max(1, step / months_per_year);
    const int year = static_cast<int>(begin.year()) / years * years;
    std::vector<sys_days> found;
    for (auto month = std::chrono::year{year} / std::chrono::January;
         sys_days{month / std::chrono::day{1}} <= last; month += months{step})
        if (const sys_days day{month / std::chrono::day{1}}; day >= first) found.push_back(day);
    return found;
}

std::vector<sys_days> round_days(sys_days first, sys_days last, std::size_t most) {
    constexpr std::array short_steps{days{1}, days{2}, days{7}, days{14}};
    constexpr std::array month_steps{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000};
    const auto length = last - first;
    for (const auto step : short_steps)
        if (length / step < static_cast<int>(most)) return every(step, first, last);
    for (const int step : month_steps) {
        if (length / days{31 * step} > static_cast<int>(most)) continue;
        auto found = every_months(step, first, last);
        if (found.size() <= most) return found;
    }
    return {first, last};
}

}  // namespace

DayAxis::DayAxis(core::Date first, core::Date last) : first_(first), last_(last) {
    if (first_ < last_) return;
    first_ -= days{1};
    last_ = first_ + days{2};
}

double DayAxis::place_of(core::Date day) const {
    const auto at = std::clamp(sys_days{day}, first_, last_);
    return static_cast<double>((at - first_).count()) /
           static_cast<double>((last_ - first_).count());
}

bool DayAxis::holds(core::Date day) const {
    return sys_days{day} >= first_ && sys_days{day} <= last_;
}

std::vector<AxisTick> DayAxis::ticks(std::size_t most, const core::Translator& tr) const {
    std::vector<AxisTick> ticks;
    for (const auto day : round_days(first_, last_, std::max<std::size_t>(2, most)))
        ticks.push_back({place_of(core::Date{day}), tr.short_date(core::Date{day})});
    return ticks;
}

double ValueAxis::place_of(double value) const {
    return std::clamp((value - lowest_) / (highest_ - lowest_), 0.0, 1.0);
}

std::vector<AxisTick> ValueAxis::ticks(std::size_t most, const core::Translator& tr) const {
    constexpr std::array factors{1.0, 2.0, 5.0, 10.0};
    const double room = static_cast<double>(std::max<std::size_t>(2, most) - 1);
    const double least = (highest_ - lowest_) / room;
    const double power = std::pow(10, std::floor(std::log10(least)));
    double step = power * factors.back();
    for (const double factor : factors)
        if (factor * power >= least) {
            step = factor * power;
            break;
        }
    std::vector<AxisTick> ticks;
    for (auto count = std::ceil(lowest_ / step); count * step <= highest_; ++count)
        ticks.push_back({place_of(count * step), core::score_text(count * step, tr)});
    return ticks;
}

}  // namespace werkrug::app
