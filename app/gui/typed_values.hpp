// What a person types in a date or number field, made into values. Knows no widgets.
#pragma once

#include "core/date.hpp"
#include "tables/language.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::app {

// A day in one of the usual forms: 3-2-1961, 03/02/1961, 3.2.1961, 1961-02-03, 03021961, "3 feb
// 1961", "3 februari 1961" (month names Dutch and English). Nothing: not understood; a year of two
// digits is never guessed.
std::optional<core::Date> parse_typed_date(std::string_view text);

// "2,5" and "2.5" are 2.5; "1.234,5", "1,234.5" and everything else is refused, not guessed.
std::optional<double> parse_typed_number(std::string_view text);

// Whether no further typing at the end can make a value of it: then the message need not wait.
bool hopeless_date(std::string_view text);
bool hopeless_number(std::string_view text);

// Whether the text looks like a date of which only the century is missing: 3-2-61.
bool lacks_century(std::string_view text);

// As typed in this language: "16-03-2026" is read back by parse_typed_date, "2,5" by
// parse_typed_number.
std::string typed_date(core::Date date);
std::string typed_number(double value, Language language);

// Without blanks at both ends, and without the control characters that a file cannot hold.
std::string cleaned_text(std::string_view text);

}  // namespace werkrug::app
