// SHA-256 by libsodium, to identify instruments and documents.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::core {

std::string sha256_hex(std::string_view bytes);  // 64 lower-case hex digits

}  // namespace werkrug::core
