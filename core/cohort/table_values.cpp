#include "core/cohort/table_values.hpp"

#include "tables/parse.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace werkrug::core {

std::optional<double> parse_table_number(std::string_view text, bool decimal_comma) {
    const auto comma = decimal_comma ? text.find(',') : std::string_view::npos;
    if (comma == std::string_view::npos) return parse_number(text);
    std::array<char, 64> pointed{};
    if (text.size() > pointed.size() || text.find('.') != std::string_view::npos)
        return std::nullopt;
    std::copy(text.begin(), text.end(), pointed.begin());
    pointed.at(comma) = '.';
    return parse_number({pointed.data(), text.size()});
}

Message range_hint(const tables::FieldLimit& limit) {
    return msg("from {0} to {1} {2}",
               {print_number(limit.min), print_number(limit.max), std::string{limit.unit}});
}

Message levels_hint(const tables::Factor& factor) {
    std::string levels;
    for (const auto& level : factor.levels)
        levels += (levels.empty() ? "" : ", ") + std::string{tables::name_of(level.level)};
    return msg("one of: {0}", {levels});
}

}  // namespace werkrug::core
