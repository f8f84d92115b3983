// A lock on a file that the operating system releases when its process ends, however it ends.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

// Holds the lock as long as it lives. The file stays behind, empty.
class FileLock {
  public:
    // Takes the lock on `path`, making the file (mode 0600) when it is not there. Nothing when
    // another holds it, in this process or in another. Throws Error when the file cannot be opened.
    static std::optional<FileLock> try_take(const std::string& path);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

    // Replaces what the file says about its holder; best effort, for the lock does not rest on it.
    void say(std::string_view text) const;

  private:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}
    void release();

    int descriptor_;
};

// Whether a process holds the lock on `path` and has said something about itself; without touching
// the file. For a moment, it may keep another process from taking the lock of one that has crashed.
bool is_lock_held(const std::string& path);

// What the holder of the lock on `path` says about itself; empty when the file says nothing or
// cannot be read. At most a few kilobytes are read.
std::string read_lock_note(const std::string& path);

}  // namespace werkrug::core
