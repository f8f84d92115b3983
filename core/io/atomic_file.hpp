// Writes a file whole or not at all.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::core {

// A file in the making, for what is too large to be held in memory: it stands beside its target
// (mode 0600) and takes its place when it is finished. Without finish() it is removed, and any
// earlier file stays as it was. All throw Error (what the system said, and a hint).
class AtomicFile {
  public:
    explicit AtomicFile(std::string path);
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    void write(std::string_view bytes) const;
    // Syncs it to the disk and renames it over its target. Call once, last.
    void finish();

  private:
    std::string target_;
    std::string name_;
    int descriptor_;
};

// Writes `bytes` to a temporary file beside `path` (mode 0600), syncs it to the disk and renames it
// over `path`. Throws Error (what the system said, and a hint) and leaves any earlier file as it
// was and no temporary behind when a step fails.
void write_file_atomically(const std::string& path, std::string_view bytes);

}  // namespace werkrug::core
