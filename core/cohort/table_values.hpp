// Values as they stand in a table of cases, and the hints about what may stand there.
#pragma once

#include "tables/error.hpp"
#include "tables/field_limits.hpp"
#include "tables/instrument.hpp"

#include <optional>
#include <string_view>

namespace werkrug::core {

// A finite number with a decimal point, or with a decimal comma where that is allowed.
std::optional<double> parse_table_number(std::string_view text, bool decimal_comma);

// Calls visit(word) for every word between blanks.
template <typename Visit>
void for_each_word(std::string_view text, Visit visit) {
    while (!text.empty()) {
        const auto end = text.find(' ');
        if (end != 0) visit(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

Message range_hint(const tables::FieldLimit& limit);
Message levels_hint(const tables::Factor& factor);

}  // namespace werkrug::core
