// Runs a program to its end and measures it: for tests through the real binaries.
#pragma once

#include <string>
#include <vector>

namespace werkrug::tests {

struct Finished {
    int exit_code{};    // 128 + signal when it was killed by one
    std::string out{};  // all of its standard output
    std::string err{};
    double seconds{};      // from start to end
    double cpu_seconds{};  // of the processor
    long peak_memory_kib{};
};

// `command[0]` is looked up on the PATH. Standard input is empty. Throws std::system_error when
// the program cannot be started.
Finished run(const std::vector<std::string>& command);

}  // namespace werkrug::tests
