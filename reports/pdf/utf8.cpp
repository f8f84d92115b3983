#include "reports/pdf/utf8.hpp"

#include <boost/locale.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace werkrug::reports::pdf {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_ascii_printable(char c) {
    return c >= ' ' && c <= '~';
}

// Every character below the first combining one is its own normal form.
bool is_surely_normal(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0xCC; });
}

// ICU through Boost.Locale; made once, because it loads the normalisation tables.
const std::locale& unicode_locale() {
    static const std::locale locale = [] {
        boost::locale::generator generator;
        generator.categories(boost::locale::convert_facet);
        return generator("en_US.UTF-8");
    }();
    return locale;
}

// Line feeds stay, tabs become blanks, other control characters go.
std::string without_controls(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    while (!text.empty()) {
        const auto before = text;
        const auto c = take_code_point(text);
        if (c == replacement)
            clean += "\uFFFD";
        else if (c == '\t')
            clean += ' ';
        else if (c == '\n' || (c >= ' ' && (c < 0x7F || c > 0x9F)))
            clean += before.substr(0, before.size() - text.size());
    }
    return clean;
}

struct Lead {
    std::size_t length;
    char32_t bits;
    char32_t smallest;  // a shorter form of the same code point is ill-formed
};

Lead lead_of(unsigned char byte) {
    if (byte < 0x80) return {1, byte, 0};
    if ((byte & 0xE0) == 0xC0) return {2, byte & 0x1FU, 0x80};
    if ((byte & 0xF0) == 0xE0) return {3, byte & 0x0FU, 0x800};
    if ((byte & 0xF8) == 0xF0) return {4, byte & 0x07U, 0x10000};
    return {0, 0, 0};
}

}  // namespace

char32_t take_code_point(std::string_view& text) {
    const auto lead = lead_of(static_cast<unsigned char>(text.front()));
    auto point = lead.bits;
    bool good = lead.length > 0 && lead.length <= text.size();
    for (std::size_t i = 1; good && i < lead.length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        good = (byte & 0xC0) == 0x80;
        point = (point << 6) | (byte & 0x3FU);
    }
    good =
        good && point >= lead.smallest && point <= 0x10FFFF && (point < 0xD800 || point > 0xDFFF);
    text.remove_prefix(good ? lead.length : 1);
    return good ? point : replacement;
}

std::string normalised(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), is_ascii_printable)) return std::string{text};
    auto clean = without_controls(text);
    if (is_surely_normal(clean)) return clean;
    return boost::locale::normalize(clean, boost::locale::norm_nfc, unicode_locale());
}

std::string code_point_name(char32_t code_point) {
    return fmt::format("U+{:04X}", static_cast<unsigned>(code_point));
}

}  // namespace werkrug::reports::pdf
