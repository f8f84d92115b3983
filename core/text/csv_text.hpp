// Fields of a CSV file (RFC 4180) as they are written.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// Quoted where it must be, also for readers that take another separator.
std::string csv_field(std::string_view text);

// A field that a person will open in a spreadsheet: a text that would be taken for a formula gets
// an apostrophe before it.
std::string spreadsheet_field(std::string_view text);

// A row of fields that are quoted already, ending as RFC 4180 asks for.
std::string csv_row(const std::vector<std::string>& fields);

}  // namespace werkrug::core
