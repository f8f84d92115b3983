// Which axis a channel or a column is.
#pragma once

#include "core/exposure/vibration/recording.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// Per channel: the index of its axis, or nothing when it is left out.
using ChannelAxes = std::vector<std::optional<std::size_t>>;

// "x", "y", "z": 0, 1, 2.
std::optional<std::size_t> axis_index(std::string_view name);

// Axes by place: `axes` as in RecordingOptions, or empty for x, y, z when there are three channels.
// Throws Error when they do not fit the number of channels, or name an axis twice or none.
ChannelAxes axes_by_place(const std::vector<std::string>& axes, std::size_t channels,
                          const std::string& file);

// A sampling rate that a recording may have. Throws Error when it is out of range.
double checked_rate(double rate_hz, const std::string& file);

}  // namespace werkrug::core
