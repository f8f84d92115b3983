// The C++ sources of the program's rooms.
#pragma once

#include <string>
#include <vector>

namespace werkrug::tests {

struct SourceFile {
    std::string path{};  // below the source tree: "core/date.cpp"
    std::string text{};
};

// Every .hpp and .cpp of tables, core, reports and app, ordered by path.
std::vector<SourceFile> room_sources();

}  // namespace werkrug::tests
