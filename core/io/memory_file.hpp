// A file that lies in memory only, for libraries that can read or write nothing else than a file.
#pragma once

#include <span>
#include <string>

namespace werkrug::core {

class MemoryFile {
  public:
    MemoryFile();  // throws Error when the system gives none
    explicit MemoryFile(std::span<const unsigned char> content);
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile();

    // A name by which this process can open it; the file is gone with this object.
    std::string path() const;
    // All that was written to it. Throws Error when it cannot be read.
    std::string bytes() const;

  private:
    int descriptor_;
};

}  // namespace werkrug::core
