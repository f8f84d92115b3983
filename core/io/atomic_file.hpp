// Writes a file whole or not at all.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::core {

// A file that is written piece by piece and appears whole, or not at all. All functions throw Error
// (what the system said, and a hint); any earlier file then stays as it was, and no temporary is
// left behind.
class AtomicFile {
  public:
    // Makes a temporary file beside `path` (mode 0600).
    explicit AtomicFile(std::string path);
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();  // without finish(): nothing was written

    void write(std::string_view bytes) const;
    // Syncs it to the disk and renames it over the path. Call once, last.
    void finish();

  private:
    void move_into_place();

    std::string path_;
    std::string temporary_;
    int descriptor_;
};

// Writes `bytes` to a temporary file beside `path` (mode 0600), syncs it to the disk and renames it
// over `path`. Throws Error (what the system said, and a hint) and leaves any earlier file as it
// was and no temporary behind when a step fails.
void write_file_atomically(const std::string& path, std::string_view bytes);

}  // namespace werkrug::core
