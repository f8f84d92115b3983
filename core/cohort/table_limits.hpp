// How large a table of cases may be in its parts; the number of its rows has no limit.
#pragma once

#include <cstddef>

namespace werkrug::core {

constexpr std::size_t longest_table_line = std::size_t{1} << 16U;  // bytes
constexpr std::size_t most_table_columns = 1000;
constexpr std::size_t most_table_problems = 10;  // told of one row, or of the header

}  // namespace werkrug::core
