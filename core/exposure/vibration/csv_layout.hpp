// How a text file with a column per axis is laid out: separator, header, which column is what.
#pragma once

#include "core/exposure/vibration/axis_choice.hpp"
#include "core/exposure/vibration/recording.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// The fields of a line; a blank as separator stands for any number of blanks.
std::vector<std::string_view> split_fields(std::string_view line, char separator);

struct CsvLayout {
    char separator{','};                     // ',', ';', tab or blank
    std::size_t columns{};                   // of every row
    ChannelAxes axes{};                      // per column
    std::optional<std::size_t> time{};       // the column with the time
    double seconds_per_unit{1};              // of the time
    std::optional<AccelerationUnit> unit{};  // that the header says
    std::size_t skipped_bytes{};             // before the first row
    std::size_t skipped_lines{};

    // Where the comma does not separate, it may be the decimal mark.
    bool decimal_comma() const { return separator != ','; }
};

// Detects the layout from the beginning of a file, which holds the first rows, or all. Lines that
// are empty or begin with “#” or “%” before the first row are skipped, and so are lines of text
// further up than the header. Throws Error with line and column when there are no numbers, when a
// row mixes words and numbers, when header and rows have different numbers of columns, and when the
// axes are not clear.
CsvLayout detect_csv_layout(std::string_view start, const std::string& file,
                            const RecordingOptions& options);

}  // namespace werkrug::core
