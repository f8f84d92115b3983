// What the lifting equation says of a lift, as a row for other programs. English, whatever the
// language: the names of columns are too. Numbers are the shortest that read back as the same.
#pragma once

#include "core/exposure/lifting/lift.hpp"

#include <string>
#include <string_view>

namespace werkrug::core {

// "id,hm,vm,dm,am,fm,cm,rwl_kg,lifting_index" and a line feed; rwl_lb in pounds.
std::string lift_csv_header(tables::UnitSystem units);

// A row under it, with a line feed. A term out of range and its limit are empty, and the index is
// "not applicable: h_cm 63.5 is over 63".
std::string lift_csv_row(std::string_view id, const LiftResult& result, tables::UnitSystem units);

// The same as a JSON object on one line, without a line feed. What is empty there is null here;
// besides "improve_first" ("hm" … "cm" or null) and "not_applicable" (the reason or null).
std::string lift_json_row(std::string_view id, const LiftResult& result, tables::UnitSystem units);

}  // namespace werkrug::core
