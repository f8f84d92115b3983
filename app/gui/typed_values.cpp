#include "app/gui/typed_values.hpp"

#include "tables/parse.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <vector>

namespace werkrug::app {

namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::size_t year_digits = 4;
constexpr std::size_t shortest_month_name = 3;

// Per month the full Dutch and English names; any beginning of three letters or more will do.
// "mrt" is the one Dutch abbreviation that is no beginning of its name.
constexpr std::array<std::array<std::string_view, 3>, 12> month_names{{
    {"januari", "january", ""},
    {"februari", "february", ""},
    {"maart", "march", "mrt"},
    {"april", "april", ""},
    {"mei", "may", ""},
    {"juni", "june", ""},
    {"juli", "july", ""},
    {"augustus", "august", ""},
    {"september", "september", ""},
    {"oktober", "october", ""},
    {"november", "november", ""},
    {"december", "december", ""},
}};

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string lower_case(std::string_view text) {
    std::string lower{text};
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

// Runs of digits and runs of letters; anything else parts them. Nothing when a character has no
// place in a date.
std::optional<std::vector<std::string>> date_parts(std::string_view text) {
    std::vector<std::string> parts;
    bool joins = false;
    for (const char c : text) {
        if (!is_digit(c) && !is_letter(c)) {
            if (std::string_view{" -/."}.find(c) == std::string_view::npos) return std::nullopt;
            joins = false;
            continue;
        }
        if (joins && is_digit(parts.back().back()) != is_digit(c)) joins = false;
        if (!joins) parts.emplace_back();
        parts.back() += c;
        joins = true;
    }
    return parts;
}

std::optional<unsigned> month_number(const std::string& part) {
    if (is_digit(part.front())) {
        const auto number = parse_whole_number(part);
        if (part.size() > 2 || !number) return std::nullopt;
        return static_cast<unsigned>(*number);
    }
    const std::string name = lower_case(part);
    if (name.size() < shortest_month_name) return std::nullopt;
    for (std::size_t month = 0; month < month_names.size(); ++month)
        for (const std::string_view full : month_names[month])
            if (full.substr(0, name.size()) == name) return static_cast<unsigned>(month + 1);
    return std::nullopt;
}

bool begins_a_month_name(const std::string& part) {
    const std::string name = lower_case(part);
    return std::any_of(month_names.begin(), month_names.end(), [&](const auto& names) {
        return std::any_of(names.begin(), names.end(), [&](std::string_view full) {
            return full.substr(0, name.size()) == name;
        });
    });
}

std::optional<core::Date> make_date(const std::string& year, const std::string& month,
                                    const std::string& day) {
    if (year.size() != year_digits || day.size() > 2) return std::nullopt;
    const auto year_number = parse_whole_number(year);
    const auto day_number = parse_whole_number(day);
    const auto month_of_year = month_number(month);
    if (!year_number || !day_number || !month_of_year) return std::nullopt;
    const core::Date date{std::chrono::year{*year_number}, std::chrono::month{*month_of_year},
                          std::chrono::day{static_cast<unsigned>(*day_number)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

// Eight digits without marks: day first or year first, when only one of the two is a day.
std::optional<core::Date> parse_run_of_digits(const std::string& digits) {
    constexpr std::size_t length = 8;
    if (digits.size() != length) return std::nullopt;
    const auto day_first = make_date(digits.substr(4), digits.substr(2, 2), digits.substr(0, 2));
    const auto year_first = make_date(digits.substr(0, 4), digits.substr(4, 2), digits.substr(6));
    if (day_first && year_first && *day_first != *year_first) return std::nullopt;
    return day_first ? day_first : year_first;
}

// What may follow in a number: digits with at most one mark.
bool is_number_shaped(std::string_view text) {
    const auto mark = [](char c) { return c == ',' || c == '.'; };
    return std::all_of(text.begin(), text.end(), [&](char c) { return is_digit(c) || mark(c); }) &&
           std::count_if(text.begin(), text.end(), mark) <= 1;
}

}  // namespace

std::optional<core::Date> parse_typed_date(std::string_view text) {
    const auto parts = date_parts(trimmed(text));
    if (!parts) return std::nullopt;
    if (parts->size() == 1) return parse_run_of_digits(parts->front());
    if (parts->size() != 3) return std::nullopt;
    const auto& [first, second, third] = std::tie((*parts)[0], (*parts)[1], (*parts)[2]);
    if (first.size() == year_digits) return make_date(first, second, third);
    return make_date(third, second, first);
}

std::optional<double> parse_typed_number(std::string_view text) {
    std::string number{trimmed(text)};
    const bool negative = !number.empty() && number.front() == '-';
    if (!is_number_shaped(std::string_view{number}.substr(negative ? 1 : 0))) return std::nullopt;
    std::replace(number.begin(), number.end(), ',', '.');
    return parse_number(number);
}

bool hopeless_date(std::string_view text) {
    const auto parts = date_parts(trimmed(text));
    if (!parts || parts->size() > 3) return true;
    return std::any_of(parts->begin(), parts->end(), [](const std::string& part) {
        return is_letter(part.front()) && !begins_a_month_name(part);
    });
}

bool hopeless_number(std::string_view text) {
    const std::string_view number = trimmed(text);
    const bool negative = !number.empty() && number.front() == '-';
    return !is_number_shaped(number.substr(negative ? 1 : 0));
}

bool lacks_century(std::string_view text) {
    const auto parts = date_parts(trimmed(text));
    return parts && parts->size() == 3 && parts->back().size() == 2 && parts->front().size() <= 2 &&
           is_digit(parts->back().front());
}

std::string typed_date(core::Date date) {
    return fmt::format("{:02}-{:02}-{:04}", static_cast<unsigned>(date.day()),
                       static_cast<unsigned>(date.month()), static_cast<int>(date.year()));
}

std::string typed_number(double value, Language language) {
    std::string text = print_number(value);
    if (language == Language::nl) std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

std::string cleaned_text(std::string_view text) {
    std::string clean;
    for (const char c : trimmed(text)) {
        const auto code = static_cast<unsigned char>(c);
        const bool control = code < 0x20 || code == 0x7F;
        if (!control || c == '\t' || c == '\n') clean += c;
    }
    return clean;
}

}  // namespace werkrug::app
