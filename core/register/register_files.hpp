// The files of a register: made beside their place and moved there when good, and opened as well as
// the place allows.
#pragma once

#include "core/io/file_lock.hpp"
#include "core/register/row_store.hpp"

#include <optional>
#include <string>

namespace werkrug::core {

// A new, empty file beside `target`, with mode 0600; removed again, with what SQLite puts beside
// it, unless it was moved into place.
class NewFile {
  public:
    // Throws Error when there is a file at `target` already or none can be made there.
    explicit NewFile(const std::string& target);
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    ~NewFile();

    const std::string& name() const { return name_; }
    // Whatever has the file open must be closed before.
    void move_into_place();

  private:
    std::string target_;
    std::string name_;
};

struct OpenedStore {
    RowStore store;
    std::optional<FileLock> lock{};  // none: to be read only
    bool held_by_another{false};
};

// Opens for writing when that is wanted and possible, else for reading. Throws Error.
OpenedStore open_for(const std::string& path, bool read_only);

// Opens for reading, and leaves the folder as it is unless another program begins to write.
OpenedStore open_without_trace(const std::string& path);

// Opens for reading, also where nothing may be written.
RowStore open_to_read(const std::string& path);

}  // namespace werkrug::core
