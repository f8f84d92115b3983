// What the fuzzer feeds to the register: any bytes, as a whole file and as the plain form of sealed
// rows. They must be refused with an Error or give something that holds together.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tests {

// Opens the bytes as a register, with the passphrase of the seeds, and reads all of it.
void try_register(std::string_view bytes);

// Reads the bytes as every kind of row: sealed, and as what comes out of a seal.
void try_sealed_row(std::string_view bytes);

// Good ones to start from.
std::string seed_register();
std::vector<std::string> seed_rows();

}  // namespace werkrug::tests
