// Which bytes are text that an XML 1.0 document can hold.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace werkrug::tables {

// Whether XML 1.0 knows this code point (production [2] Char).
bool is_xml_character(std::uint32_t code_point);

// Offset of the first byte that does not begin a well-formed UTF-8 character allowed in XML 1.0
// (no NUL, no control characters but tab, line feed and carriage return, no U+FFFE, no U+FFFF, no
// surrogates); nothing when all of the text is fine.
std::optional<std::size_t> find_bad_character(std::string_view text);

}  // namespace werkrug::tables
