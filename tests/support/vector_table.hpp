// A table of published numbers in tests/vectors, as texts.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tests {

// By the name of the column.
using VectorRow = std::map<std::string, std::string, std::less<>>;

// All rows of a CSV file in tests/vectors. Throws werkrug::Error when it is none.
std::vector<VectorRow> read_vector_table(std::string_view name);

// A cell as a number; throws std::runtime_error, with its row, when it is none.
double number_in(const VectorRow& row, std::string_view column);

}  // namespace werkrug::tests
