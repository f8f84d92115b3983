// What the names of columns say: "Time [s]", "acc_x (g)", "Z m/s2".
#pragma once

#include "core/exposure/vibration/recording.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace werkrug::core {

struct ColumnMeaning {
    bool is_time{false};
    double seconds_per_unit{1};
    std::optional<std::size_t> axis{};
    std::optional<AccelerationUnit> unit{};
};

// The meaning of a column's name, in English, Dutch or German; nothing known: all empty.
ColumnMeaning column_meaning(std::string_view name);

}  // namespace werkrug::core
