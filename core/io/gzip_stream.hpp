// Unpacks gzip while it is read.
#pragma once

#include "core/io/byte_stream.hpp"

#include <array>

namespace werkrug::core {

constexpr std::array<char, 2> gzip_magic{'\x1f', '\x8b'};

// `packed` stands at its beginning. Errors are those of open_byte_stream().
std::unique_ptr<ByteStream> unpack_gzip(std::unique_ptr<ByteStream> packed, std::string name);

}  // namespace werkrug::core
