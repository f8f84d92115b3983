// Strict, locale-independent numbers, the only way Werkrug reads and writes them in files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace werkrug {

// The whole text as a finite decimal number with a point ("2.5", "-1", "1e3"); nothing for
// anything else: blanks, "12kg", "2,5", "nan", "1e999".
std::optional<double> parse_number(std::string_view text);

// The whole text as a whole number in decimal digits, with an optional minus.
std::optional<int> parse_whole_number(std::string_view text);

// The shortest text that reads back as exactly this number: "2.5", "17".
std::string print_number(double value);

}  // namespace werkrug
