// Which columns of a recording hold what, as its header says.
#pragma once

#include "core/io/csv_reader.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// "deg" | "rad" for angles, "g" | "m/s2" for accelerations.
enum class SignalUnit { deg, rad, g, m_s2 };
std::optional<SignalUnit> signal_unit_from(std::string_view name);

// What a person says about the columns; what is not said is looked for in the header.
struct ColumnOptions {
    std::optional<SignalUnit> unit{};
    // The names of the columns with time and flexion, or time, flexion and rotation; or of the time
    // and three accelerations. Empty: by the header.
    std::vector<std::string> names{};
};

struct RecordingColumns {
    std::size_t time{};
    double time_scale{1};  // to seconds
    // Of an inclinometer.
    std::optional<std::size_t> flexion{};
    std::optional<std::size_t> rotation{};
    // Of an accelerometer on the back: x to the front, y to the left, z upward; upright at rest z
    // is +1 g. Only when there is no column for flexion.
    std::array<std::size_t, 3> axes{};
    SignalUnit unit{};

    bool of_accelerations() const { return !flexion; }
};

// Finds a column for the time (seconds, or as its name says), and one for the flexion, perhaps one
// for the rotation, or three for the accelerations. Names may be Dutch or English, with the unit:
// "time_s", "Flexion (deg)", "romprotatie_graden", "acc_x [g]". The unit is that of the signal
// where the names do not say it. Throws Error when a column is missing or stands twice, or the unit
// is said by nobody or in two ways.
RecordingColumns find_recording_columns(const CsvReader& reader, const ColumnOptions& options);

}  // namespace werkrug::core
