#include "tests/architecture/cpp_text.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <regex>

namespace werkrug::tests {

namespace {

bool is_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}
bool is_digit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

void blank(std::string& text, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < std::min(to, text.size()); ++i) {
        if (text[i] != '\n') text[i] = ' ';
    }
}

// The end of the literal that opens with the quote at `start`: the place of the closing quote.
std::size_t end_of_literal(std::string_view text, std::size_t start) {
    std::size_t i = start + 1;
    while (i < text.size() && text[i] != text[start]) i += text[i] == '\\' ? 2 : 1;
    return i;
}

// The end of R"tag(…)tag" whose opening quote is at `start`.
std::size_t end_of_raw_literal(std::string_view text, std::size_t start) {
    const auto open = text.find('(', start);
    const std::string close = ")" + std::string{text.substr(start + 1, open - start - 1)} + "\"";
    const auto end = text.find(close, open);
    return end == std::string_view::npos ? text.size() : end + close.size() - 1;
}

bool opens_character(std::string_view text, std::size_t i) {
    // The quote in 10'000 separates digits.
    return text[i] == '\'' && !(i > 0 && is_word(text[i - 1]) && is_digit(text[i - 1]));
}

// Blanks what starts at `i` when it is a comment or a literal; gives where to go on.
std::size_t blank_at(std::string& text, std::string_view source, std::size_t i) {
    const auto rest = source.substr(i);
    std::size_t end = i;
    if (rest.starts_with("//")) {
        end = std::min(source.find('\n', i), source.size());
        blank(text, i, end);
    } else if (rest.starts_with("/*")) {
        end = std::min(source.find("*/", i + 2), source.size() - 2) + 2;
        blank(text, i, end);
    } else if (source[i] == '"' && i > 0 && source[i - 1] == 'R') {
        end = end_of_raw_literal(source, i) + 1;
        blank(text, i + 1, end - 1);
    } else if (source[i] == '"' || opens_character(source, i)) {
        end = end_of_literal(source, i) + 1;
        blank(text, i + 1, end - 1);
    } else {
        end = i + 1;
    }
    return end;
}

std::size_t line_of(std::string_view text, std::size_t place) {
    const auto upto = text.substr(0, place);
    return 1 + static_cast<std::size_t>(std::count(upto.begin(), upto.end(), '\n'));
}

void blank_preprocessor(std::string& text) {
    std::size_t start = 0;
    while (start < text.size()) {
        std::size_t end = std::min(text.find('\n', start), text.size());
        const auto first = text.find_first_not_of(" \t", start);
        const bool directive = first < end && text[first] == '#';
        while (directive && end < text.size() && text[end - 1] == '\\') {
            end = std::min(text.find('\n', end + 1), text.size());
        }
        if (directive) blank(text, start, end);
        start = end + 1;
    }
}

// How far the number that starts at `i` goes, suffix included.
std::size_t end_of_number(std::string_view code, std::size_t i) {
    std::size_t end = i;
    while (end < code.size()) {
        const char c = code[end];
        const bool exponent_sign = (c == '+' || c == '-') && end > i &&
                                   (code[end - 1] == 'e' || code[end - 1] == 'E') &&
                                   !code.substr(i).starts_with("0x");
        if (!is_word(c) && c != '.' && c != '\'' && !exponent_sign) break;
        ++end;
    }
    return end;
}

bool is_hex(std::string_view literal) {
    return literal.starts_with("0x") || literal.starts_with("0X");
}

// Permission bits are written in base eight: 0600.
bool is_octal(std::string_view literal) {
    return literal.size() > 1 && literal[0] == '0' && is_digit(literal[1]) &&
           literal.find_first_of(".eE") == std::string_view::npos;
}

double value_of(std::string_view literal) {
    std::string digits;
    std::copy_if(literal.begin(), literal.end(), std::back_inserter(digits),
                 [](char c) { return c != '\''; });
    const bool hex = is_hex(digits);
    double value{};
    const char* first = digits.data() + (hex ? 2 : 0);
    std::from_chars(first, digits.data() + digits.size(), value,
                    hex ? std::chars_format::hex : std::chars_format::general);
    return value;
}

// A brace that opens a block rather than an initializer has a blank before it.
bool ends_statement(std::string_view code, std::size_t i) {
    if (code[i] == '{') return i == 0 || std::isspace(static_cast<unsigned char>(code[i - 1])) != 0;
    return code[i] == ';' || code[i] == '}';
}

// The statement around [from, to): up to the nearest end of another on either side.
std::string statement_before(std::string_view code, std::size_t from) {
    std::size_t start = from;
    while (start > 0 && !ends_statement(code, start - 1)) --start;
    return std::string{code.substr(start, from - start)};
}
std::string statement_after(std::string_view code, std::size_t to) {
    const auto end = code.find_first_of(";{}", to);
    return std::string{code.substr(to, end == std::string_view::npos ? end : end - to)};
}

std::string line_around(std::string_view code, std::size_t place) {
    const auto start = code.substr(0, place).find_last_of('\n') + 1;
    return std::string{code.substr(start, code.find('\n', place) - start)};
}

bool starts_number(std::string_view code, std::size_t i) {
    const bool digit = is_digit(code[i]);
    const bool point = code[i] == '.' && i + 1 < code.size() && is_digit(code[i + 1]);
    return (digit || point) && !(i > 0 && is_word(code[i - 1]));
}

}  // namespace

std::string without_comments_and_strings(std::string_view source) {
    std::string text{source};
    std::size_t i = 0;
    while (i < source.size()) i = blank_at(text, source, i);
    return text;
}

std::vector<Include> includes_of(std::string_view source) {
    static const std::regex pattern{R"re(^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">])re"};
    std::vector<Include> includes;
    std::size_t line = 1;
    std::size_t start = 0;
    while (start < source.size()) {
        const auto end = std::min(source.find('\n', start), source.size());
        const std::string text{source.substr(start, end - start)};
        std::smatch match;
        if (std::regex_search(text, match, pattern)) {
            includes.push_back({line, match[2], match[1] == "\""});
        }
        start = end + 1;
        ++line;
    }
    return includes;
}

std::vector<NumberLiteral> numbers_in(std::string_view source) {
    std::string code = without_comments_and_strings(source);
    blank_preprocessor(code);
    std::vector<NumberLiteral> numbers;
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (!starts_number(code, i)) continue;
        const auto end = end_of_number(code, i);
        const std::string text = code.substr(i, end - i);
        numbers.push_back({line_of(code, i), text, value_of(text), is_hex(text) || is_octal(text),
                           statement_before(code, i), statement_after(code, end),
                           line_around(code, i)});
        i = end - 1;
    }
    return numbers;
}

}  // namespace werkrug::tests
