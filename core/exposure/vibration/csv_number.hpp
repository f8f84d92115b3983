// Decimal numbers in the columns of long text files, read fast.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace werkrug::core {

// Reads one plain decimal number ("-12.345") that begins at `at` and moves `at` behind it. The text
// must end with something that is no digit (a line feed). Gives nothing, `at` unchanged, for all
// that needs more care: exponents, more than 15 digits, anything else; csv_number() decides about
// those. What it gives is the nearest double: a whole number below 2^53 divided by a power of ten
// that is exact (W. D. Clinger, 1990), as std::from_chars gives too.
[[gnu::always_inline]] inline std::optional<double> fast_number(const char*& at,
                                                                bool decimal_comma) {
    static constexpr std::array<double, 16> powers{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                   1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    constexpr unsigned base = 10;
    constexpr std::ptrdiff_t most_digits = 15;
    const char* p = at;
    const bool negative = *p == '-';
    p += negative ? 1 : 0;
    const auto digit = [](char c) { return static_cast<unsigned>(c) - unsigned{'0'}; };
    const char* first = p;
    std::uint64_t whole = 0;
    for (; digit(*p) < base; ++p) whole = whole * base + digit(*p);
    std::ptrdiff_t digits = p - first;
    std::ptrdiff_t decimals = 0;
    if (*p == '.' || (decimal_comma && *p == ',')) {
        const char* point = ++p;
        for (; digit(*p) < base; ++p) whole = whole * base + digit(*p);
        decimals = p - point;
        digits += decimals;
    }
    if (digits == 0 || digits > most_digits || *p == 'e' || *p == 'E') return std::nullopt;
    at = p;
    const double value = static_cast<double>(whole) / powers[static_cast<std::size_t>(decimals)];
    // Whether a sample is negative cannot be foreseen: with a branch, processors would guess wrong
    // half of the time.
    constexpr int sign_bit = std::numeric_limits<std::uint64_t>::digits - 1;
    const auto sign = static_cast<std::uint64_t>(negative) << sign_bit;
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(value) | sign);
}

// The whole text as a number: blanks and quotes around it are left out; a comma is the decimal mark
// when `decimal_comma`. Nothing for anything else ("", "nan", "1.234,5").
std::optional<double> csv_number(std::string_view text, bool decimal_comma);

// The text without blanks, then without a pair of quotes, around it.
std::string_view bare_text(std::string_view text);

}  // namespace werkrug::core
