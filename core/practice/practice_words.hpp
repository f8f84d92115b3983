// Titles of tables and categories of the practice at a glance, for window, command line and
// exports.
#pragma once

#include "core/practice/practice_table.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::core {

// "Cases by month", "Whole-body vibration".
std::string table_title(const std::string& table, const Translator& tr);

// Months and quarters stay "2026-03" and "2026-Q1", which sort. A category that is no code, as an
// occupation in words, stands as it is.
std::string category_title(const std::string& table, const std::string& category,
                           const Translator& tr);

// The title of a factor of a shipped instrument; the id of any other.
std::string factor_title(const std::string& factor, const Translator& tr);

}  // namespace werkrug::core
