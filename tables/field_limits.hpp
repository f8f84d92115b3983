// Plausible ranges of the numbers a person enters (tables/data/field-limits.xml): outside them a
// value is a typing error, not a fact. Used by the case reader and the window alike.
#pragma once

#include "tables/instrument.hpp"

#include <optional>
#include <string_view>

namespace werkrug::tables {

struct FieldLimit {
    double min{};
    double max{};
    bool whole{false};        // whole numbers only
    std::string_view unit{};  // "kg"; empty: none
};

// The limits of a field by its element and attribute name: "lift/load-kg", "complaint/pain-nrs".
// Asking for a field that the data does not name is a programming error (std::logic_error).
FieldLimit field_limit(std::string_view field);

// The name of the field with the limits of a measure of this kind that is given instead of a
// worksheet: "measure/a8".
std::string_view measure_field(MeasureKind kind);

}  // namespace werkrug::tables
