// What the fuzzer feeds to the reader of archives: any bytes, as a whole file and as the table of
// contents in one. They must be refused with an Error or give something that holds together.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::tests {

// With the key of the seed.
void try_archive(std::string_view bytes);
void try_archive_manifest(std::string_view bytes);

// Good ones to start from.
std::string seed_archive();
std::string seed_archive_manifest();

}  // namespace werkrug::tests
