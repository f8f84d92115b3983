// Numbers as binary files hold them: the lowest byte first.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace werkrug::core {

static_assert(std::endian::native == std::endian::little,
              "numbers of a file are copied as they are");

// The number in the first bytes of a text that is long enough.
template <typename Number>
Number little_endian(const char* bytes) {
    Number value{};
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

template <typename Number>
Number little_endian(std::string_view bytes) {
    return little_endian<Number>(bytes.data());
}

}  // namespace werkrug::core
