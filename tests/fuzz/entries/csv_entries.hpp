// What the fuzzer feeds to readers of tables; see entries.hpp.
#pragma once

#include <string_view>

namespace werkrug::tests {

// Reads all rows of a CSV file, once in one piece and once in pieces of a few bytes: the fields
// must be the same, as many as the header has, and stand where they say.
void try_csv(std::string_view bytes);

}  // namespace werkrug::tests
