#include "tables/xml/characters.hpp"

#include <array>

namespace werkrug::tables {

namespace {

// One row of the definition of well-formed UTF-8 (RFC 3629): the first byte's pattern, how many
// bytes follow, and the smallest code point that may be written with that many.
struct Form {
    std::uint8_t mask;
    std::uint8_t pattern;
    std::size_t following;
    std::uint32_t smallest;
};
constexpr std::array<Form, 4> forms{{{0x80, 0x00, 0, 0x0},
                                     {0xE0, 0xC0, 1, 0x80},
                                     {0xF0, 0xE0, 2, 0x800},
                                     {0xF8, 0xF0, 3, 0x10000}}};

const Form* find_form(std::uint8_t first) {
    for (const auto& form : forms)
        if ((first & form.mask) == form.pattern) return &form;
    return nullptr;
}

// Length of the good character at the start of `text`; 0 when there is none.
std::size_t good_character(std::string_view text) {
    const auto first = static_cast<std::uint8_t>(text.front());
    const auto* form = find_form(first);
    if (form == nullptr || form->following >= text.size()) return 0;
    std::uint32_t code = first & static_cast<std::uint8_t>(~form->mask);
    for (std::size_t i = 1; i <= form->following; ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        if ((byte & 0xC0U) != 0x80U) return 0;
        code = (code << 6U) | (byte & 0x3FU);
    }
    if (code < form->smallest || !is_xml_character(code)) return 0;
    return form->following + 1;
}

bool is_plain(char c) {
    return c >= ' ' && c <= '~';
}

}  // namespace

bool is_xml_character(std::uint32_t code_point) {
    if (code_point < 0x20) return code_point == '\t' || code_point == '\n' || code_point == '\r';
    if (code_point >= 0xD800 && code_point <= 0xDFFF) return false;
    return code_point != 0xFFFE && code_point != 0xFFFF && code_point <= 0x10FFFF;
}

std::optional<std::size_t> find_bad_character(std::string_view text) {
    std::size_t offset = 0;
    while (offset < text.size()) {
        if (is_plain(text[offset])) {  // most of them: no need to look further
            ++offset;
            continue;
        }
        const auto length = good_character(text.substr(offset));
        if (length == 0) return offset;
        offset += length;
    }
    return std::nullopt;
}

}  // namespace werkrug::tables
