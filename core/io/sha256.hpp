// SHA-256 by libsodium, to identify instruments and documents.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::core {

std::string sha256_hex(std::string_view bytes);  // 64 lower-case hex digits

// Of a file of any size. Throws Error when it cannot be read.
std::string sha256_hex_of_file(const std::string& path);

}  // namespace werkrug::core
