#include "tests/architecture/sources.hpp"

#include "tests/support/paths.hpp"

#include <algorithm>

namespace werkrug::tests {

std::vector<SourceFile> room_sources() {
    namespace fs = std::filesystem;
    std::vector<SourceFile> sources;
    for (const char* room : {"tables", "core", "reports", "app"}) {
        for (const auto& entry : fs::recursive_directory_iterator{source_dir() / room}) {
            const auto extension = entry.path().extension();
            if (extension != ".hpp" && extension != ".cpp") continue;
            sources.push_back({fs::relative(entry.path(), source_dir()).generic_string(),
                               read_bytes(entry.path())});
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    return sources;
}

}  // namespace werkrug::tests
