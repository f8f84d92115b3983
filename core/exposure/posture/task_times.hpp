// Which task was done when during a recording.
#pragma once

#include "core/io/csv_reader.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

struct TaskTime {
    double from_s{};
    double to_s{};  // not included
    std::size_t task{};
};

struct TaskTimes {
    std::vector<std::string> tasks{};  // in the order of the file
    std::vector<TaskTime> marks{};     // in the order of time, without overlap

    // The mark that holds at this time; `after` is where to begin looking (times mostly go on) and
    // is moved along.
    std::optional<std::size_t> mark_at(double time_s, std::size_t& after) const;
};

// Reads a table with the columns from, to (seconds, or times of the clock, as in the recording) and
// task. A task may have several marks. Throws Error, with line and column, for a mark that ends
// before it begins, that overlaps another, or that has no task; and for too many of them.
TaskTimes read_task_times(CsvReader reader);

}  // namespace werkrug::core
