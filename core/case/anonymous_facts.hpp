// What of a case can stand in a sheet or a table without names: codes, kinds and classes, and never
// a word that somebody typed.
#pragma once

#include "core/case/case.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// The code alone, of the scheme that is asked for ("ISCO-08", "NACE-2"), when it looks like one: at
// most four digits, with points, perhaps a letter before them ("9333", "52.10", "H52.10"). Empty
// otherwise: whatever else was typed there could name somebody.
std::string code_in(const CodedText& coded, std::string_view scheme);

// The longest spell of sick leave that began by a day, in days up to that day at most, both ends
// counted; nothing: none recorded.
std::optional<int> longest_leave_days(const Case& facts, Date day);

// Codes of the list "measure-kind", each once, in the order of the case.
std::vector<std::string> measure_kinds(const Case& facts);

// Very likely, likely and suspected are notified (domain/six-steps.md, step 5).
bool is_notified(ConclusionClass conclusion);

}  // namespace werkrug::core
