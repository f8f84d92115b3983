// Writes a file whole or not at all.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::core {

// Writes `bytes` to a temporary file beside `path` (mode 0600), syncs it to the disk and renames it
// over `path`. Throws Error (what the system said, and a hint) and leaves any earlier file as it
// was and no temporary behind when a step fails.
void write_file_atomically(const std::string& path, std::string_view bytes);

}  // namespace werkrug::core
