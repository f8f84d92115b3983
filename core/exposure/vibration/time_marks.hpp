// Marks on a recording: from when to when a task was done.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::core {

struct TimeMark {
    std::string label{};
    double start_s{};  // from the beginning of the recording
    double end_s{};
    std::size_t line{};  // in the file
};

using TimeMarks = std::vector<TimeMark>;

// Marks as a text file: one a line, beginning and end in seconds and a label, separated by commas,
// semicolons or tabs; a header is left out. Marks may overlap. Throws Error with line and column
// for what is no number, an end that is not after its beginning, and too many marks.
TimeMarks read_time_marks(const std::string& text, const std::string& file);

// The same from a file.
TimeMarks load_time_marks(const std::string& path);

}  // namespace werkrug::core
