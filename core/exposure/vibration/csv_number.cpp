#include "core/exposure/vibration/csv_number.hpp"

#include "tables/parse.hpp"

#include <algorithm>
#include <string>

namespace werkrug::core {

std::string_view bare_text(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const auto trim = [blanks](std::string_view all) {
        const auto first = all.find_first_not_of(blanks);
        if (first == std::string_view::npos) return std::string_view{};
        return all.substr(first, all.find_last_not_of(blanks) - first + 1);
    };
    text = trim(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = trim(text.substr(1, text.size() - 2));
    return text;
}

std::optional<double> csv_number(std::string_view text, bool decimal_comma) {
    text = bare_text(text);
    if (text.starts_with('+')) {
        text.remove_prefix(1);
        if (text.starts_with('-')) return std::nullopt;
    }
    if (!decimal_comma) return parse_number(text);
    const auto commas = std::count(text.begin(), text.end(), ',');
    if (commas == 0) return parse_number(text);
    if (commas > 1 || text.find('.') != std::string_view::npos) return std::nullopt;
    std::string with_point{text};
    std::replace(with_point.begin(), with_point.end(), ',', '.');
    return parse_number(with_point);
}

}  // namespace werkrug::core
