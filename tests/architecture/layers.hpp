// Which room may include what (the folder map in README.md): the rule, apart from the files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tests {

struct Violation {
    std::string file{};
    std::size_t line{};
    std::string what{};
};

// What is wrong with the includes of a source file; `file` is its path below the source tree.
std::vector<Violation> layer_violations(std::string_view file, std::string_view source);

}  // namespace werkrug::tests
