// Texts of older programs as UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace werkrug::core {

// Whether a text has bytes that are no UTF-8. Says nothing behind a control character.
bool is_no_utf8(std::string_view text);

// A text in Windows-1252 as UTF-8. The five bytes without a meaning become the control characters
// of the same number, as WHATWG says, which readers refuse.
std::string utf8_of_windows_1252(std::string_view text);

}  // namespace werkrug::core
