#include "core/register/register_output.hpp"

#include "tables/error.hpp"

#include <filesystem>

namespace werkrug::core {

void need_other_file(const std::string& register_path, const std::string& output) {
    if (output.empty()) return;
    // Those of SQLite: what was saved last stands in the first one until it is moved.
    for (const auto* part : {"", "-wal", "-shm"}) {
        std::error_code none_yet;
        if (std::filesystem::equivalent(register_path + part, output, none_yet))
            throw Error(output, msg("This is the register itself."),
                        msg("Nothing was written. Choose another file."));
    }
}

}  // namespace werkrug::core
