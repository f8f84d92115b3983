// A file read from front to back in pieces, unpacked on the way when it is gzip: memory does not
// grow with its length.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace werkrug::core {

class ByteStream {
  public:
    virtual ~ByteStream() = default;

    // The next bytes, as many as fit unless the end is near; 0 at the end only. Throws Error.
    virtual std::size_t read(std::span<char> into) = 0;

    // How many bytes there are from front to back, when that is known beforehand.
    virtual std::optional<std::uint64_t> size() const = 0;
};

// Opens an ordinary file; what begins as gzip (RFC 1952, one member or several) is unpacked and its
// checksums compared. Throws Error when there is no such file, when it cannot be read, and while
// reading: when a gzip file is damaged or cut off, or unpacks to absurdly more than it holds.
std::unique_ptr<ByteStream> open_byte_stream(const std::string& path);

// The same from bytes in memory; `name` is only used in messages.
std::unique_ptr<ByteStream> byte_stream_of(std::string bytes, const std::string& name);

}  // namespace werkrug::core
