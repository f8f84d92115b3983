// Where the tests find things, and the one place where they may write.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace werkrug::tests {

std::filesystem::path source_dir();   // the top of the source tree
std::filesystem::path vectors_dir();  // tests/vectors
std::filesystem::path cli_path();     // the built werkrug-cli
bool sanitized();                     // built with sanitizers: slower, and larger in memory

// An empty folder below the build folder for the test of this name, made anew.
std::filesystem::path scratch_dir(std::string_view test);

// The bytes of a file; throws std::runtime_error when it cannot be read.
std::string read_bytes(const std::filesystem::path& file);
void write_bytes(const std::filesystem::path& file, std::string_view bytes);

}  // namespace werkrug::tests
