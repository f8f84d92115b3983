// The fields of a case file: what they are called, and what stands in them.
#pragma once

#include "tables/error.hpp"

#include <string_view>

namespace werkrug::core {

enum class FieldKind {
    text,
    date,
    number,
    share,
    code,
    level,
    evidence,
    instrument,
    questionnaire
};

struct FieldEntry {
    std::string_view path{};  // with what stands in brackets left out: "measures/measure/@due"
    Message label{};          // as in the window; empty: the row says enough
    FieldKind kind{FieldKind::text};
    std::string_view detail{};  // of a number its unit, of a code its list; empty: none
    Message group{};            // the card of the window, where the label alone is not clear
};

// Null for a path that is not in the table.
const FieldEntry* find_field(std::string_view path);

}  // namespace werkrug::core
