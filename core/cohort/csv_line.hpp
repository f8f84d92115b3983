// One line of a CSV file, split into its fields where it stands.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace werkrug::core {

struct CsvField {
    std::string_view text{};  // without its quotes and the blanks around it
    std::size_t column{};     // of its first byte in the line, from 1
};

// Splits a line without its end (RFC 4180; a quoted field may not go on in the next line). Doubled
// quotes are undone in the line itself. Stops behind `most` fields. Gives the column of a quote
// that is not closed, or that stands in the middle of a field; nothing when all is well.
std::optional<std::size_t> split_csv_line(std::span<char> line, char separator, std::size_t most,
                                          std::vector<CsvField>& fields);

// Which of comma, semicolon and tab separates the names of a header line: a comma when there is
// none of them, nothing when there is more than one.
std::optional<char> find_separator(std::string_view header);

}  // namespace werkrug::core
