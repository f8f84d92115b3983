// What the programs that write seeds have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tests {

// Seeds of a fuzz target; none for one that is not known.
using SeedsOf = std::vector<std::string> (*)(std::string_view target);

// Usage of the program: PROGRAM TARGET FOLDER. Writes the seeds into the folder, which is made when
// it is missing. Gives what main() returns.
int write_seed_files(int argc, char** argv, SeedsOf seeds_of);

}  // namespace werkrug::tests
