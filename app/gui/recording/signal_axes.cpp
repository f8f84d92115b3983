#include "app/gui/recording/signal_axes.hpp"

#include "app/gui/recording/typed_time.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace werkrug::app {

namespace {

// Steps that a clock has; longer ones are whole days' halves and so on.
constexpr std::array<double, 16> steps_s{0.1, 0.5, 1,   2,   5,   10,   15,   30,
                                         60,  120, 300, 600, 900, 1800, 3600, 7200};

double step_for(double end_s, std::size_t most) {
    const double room = static_cast<double>(std::max<std::size_t>(most, 2) - 1);
    for (const double step : steps_s)
        if (end_s / step <= room) return step;
    return std::ceil(end_s / room / steps_s.back()) * steps_s.back();
}

double to_a_tenth(double value) {
    constexpr double tenths = 10;
    return std::round(value * tenths) / tenths;
}

}  // namespace

int TimeAxis::x_of(double time_s) const {
    const double part = std::clamp(time_s / end_s_, 0.0, 1.0);
    return left_ + static_cast<int>(std::lround(part * width_));
}

double TimeAxis::time_at(int x) const {
    if (width_ <= 0) return 0;
    return end_s_ * std::clamp(static_cast<double>(x - left_) / width_, 0.0, 1.0);
}

std::vector<TimeTick> time_ticks(double end_s, std::size_t most, Language language) {
    const double step = step_for(end_s, most);
    const auto last = static_cast<std::size_t>(std::floor(end_s / step));
    std::vector<TimeTick> ticks;
    ticks.reserve(last + 1);
    for (std::size_t i = 0; i <= last; ++i) {
        const double time_s = step * static_cast<double>(i);
        ticks.push_back({time_s, typed_time(time_s, language)});
    }
    return ticks;
}

DraggedTime dragged_time(const TimeAxis& axis, int from_x, int to_x) {
    const double start_s = axis.time_at(std::min(from_x, to_x));
    const double end_s = axis.time_at(std::max(from_x, to_x));
    const DraggedTime rounded{to_a_tenth(start_s), to_a_tenth(end_s)};
    return rounded.start_s < rounded.end_s ? rounded : DraggedTime{start_s, end_s};
}

core::PictureColumn value_ranges(const std::vector<core::PictureColumn>& columns) {
    core::PictureColumn ranges{};
    for (std::size_t axis = 0; axis < ranges.size(); ++axis) {
        std::optional<core::Envelope> range;
        for (const auto& column : columns) {
            const auto& values = column[axis];
            if (values.is_empty()) continue;
            if (!range) range = values;
            range->lowest = std::min(range->lowest, values.lowest);
            range->highest = std::max(range->highest, values.highest);
        }
        if (columns.empty()) continue;
        ranges[axis] = range.value_or(core::Envelope{});
        if (ranges[axis].lowest == ranges[axis].highest) {
            ranges[axis].lowest -= 1;
            ranges[axis].highest += 1;
        }
    }
    return ranges;
}

}  // namespace werkrug::app
