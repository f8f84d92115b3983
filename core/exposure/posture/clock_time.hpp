// Times of the clock in a recording.
#pragma once

#include <optional>
#include <string_view>

namespace werkrug::core {

// "8:05:10" or "08:05:10.25" as seconds since midnight; nothing for anything else.
std::optional<double> seconds_of_clock(std::string_view text);

}  // namespace werkrug::core
