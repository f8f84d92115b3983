#include "core/exposure/posture/clock_time.hpp"

#include "tables/parse.hpp"

namespace werkrug::core {

std::optional<double> seconds_of_clock(std::string_view text) {
    constexpr int minutes_per_hour = 60;
    constexpr int seconds_per_minute = 60;
    constexpr int clock_hours = 24;
    const auto first = text.find(':');
    if (first == std::string_view::npos) return std::nullopt;
    const auto second = text.find(':', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto hour = parse_whole_number(text.substr(0, first));
    const auto minute = parse_whole_number(text.substr(first + 1, second - first - 1));
    const auto seconds = parse_number(text.substr(second + 1));
    if (!hour || !minute || !seconds) return std::nullopt;
    const bool in_range = *hour >= 0 && *hour < clock_hours && *minute >= 0 &&
                          *minute < minutes_per_hour && *seconds >= 0 &&
                          *seconds < seconds_per_minute;
    if (!in_range) return std::nullopt;
    return (*hour * minutes_per_hour + *minute) * seconds_per_minute + *seconds;
}

}  // namespace werkrug::core
