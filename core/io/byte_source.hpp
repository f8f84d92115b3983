// Where a reader gets its bytes from, a piece at a time: a file of any length, a text in memory.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace werkrug::core {

// Fills the beginning of `room` (never empty) and tells how many bytes; 0 only at the end. Throws
// Error when the bytes cannot be had.
using ByteSource = std::function<std::size_t(std::span<char> room)>;

// The bytes of a file, a pipe or a device, from where it is opened to its end. Throws Error when
// there is no such file, when it may not be read, or when it is a folder.
ByteSource file_bytes(const std::string& path);

// The bytes of a text, which must outlive the source.
ByteSource text_bytes(std::string_view text);

}  // namespace werkrug::core
