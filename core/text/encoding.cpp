#include "core/text/encoding.hpp"

#include "tables/xml/characters.hpp"

#include <array>

namespace werkrug::core {

namespace {

constexpr unsigned first_above_ascii = 0x80;
constexpr unsigned first_as_latin_1 = 0xA0;

// The code points of the bytes 0x80 to 0x9F.
constexpr std::array<unsigned, first_as_latin_1 - first_above_ascii> special{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

void append_utf8(std::string& text, unsigned code_point) {
    constexpr unsigned payload_bits = 6;
    constexpr unsigned payload = 0x3F;
    constexpr unsigned continuation = 0x80;
    constexpr unsigned lead_of_two = 0xC0;
    constexpr unsigned lead_of_three = 0xE0;
    constexpr unsigned first_of_three = 0x800;
    if (code_point < first_of_three) {
        text += static_cast<char>(lead_of_two | (code_point >> payload_bits));
    } else {
        text += static_cast<char>(lead_of_three | (code_point >> 2 * payload_bits));
        text += static_cast<char>(continuation | ((code_point >> payload_bits) & payload));
    }
    text += static_cast<char>(continuation | (code_point & payload));
}

}  // namespace

bool is_no_utf8(std::string_view text) {
    const auto bad = tables::find_bad_character(text);
    return bad && static_cast<unsigned char>(text[*bad]) >= first_above_ascii;
}

std::string utf8_of_windows_1252(std::string_view text) {
    std::string utf8;
    utf8.reserve(text.size());
    for (const char c : text) {
        const unsigned byte = static_cast<unsigned char>(c);
        if (byte < first_above_ascii)
            utf8 += c;
        else
            append_utf8(utf8,
                        byte < first_as_latin_1 ? special.at(byte - first_above_ascii) : byte);
    }
    return utf8;
}

}  // namespace werkrug::core
