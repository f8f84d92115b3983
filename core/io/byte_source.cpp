#include "core/io/byte_source.hpp"

#include "tables/error.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <system_error>
#include <unistd.h>

namespace werkrug::core {

namespace {

[[noreturn]] void fail(const std::string& path, int error) {
    throw Error(path, msg("Cannot read the file: {0}", {std::generic_category().message(error)}));
}

// A file open for reading; closed with the last copy of the source that reads it.
class OpenFile {
  public:
    explicit OpenFile(std::string path)
        : path_(std::move(path)), descriptor_(open(path_.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (descriptor_ < 0) fail(path_, errno);
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { close(descriptor_); }

    std::size_t read_into(std::span<char> room) const {
        while (true) {
            const auto count = read(descriptor_, room.data(), room.size());
            if (count >= 0) return static_cast<std::size_t>(count);
            if (errno != EINTR) fail(path_, errno);
        }
    }

  private:
    std::string path_;
    int descriptor_;
};

}  // namespace

ByteSource file_bytes(const std::string& path) {
    return [file = std::make_shared<OpenFile>(path)](std::span<char> room) {
        return file->read_into(room);
    };
}

ByteSource text_bytes(std::string_view text) {
    return [text](std::span<char> room) mutable {
        const auto count = text.copy(room.data(), room.size());
        text.remove_prefix(count);
        return count;
    };
}

}  // namespace werkrug::core
