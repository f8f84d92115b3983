// What changed between two revisions of a case, field by field.
#pragma once

#include "core/register/saved_case.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// A field and what it says before and after; nothing: the field is not there, so unknown.
struct FieldChange {
    // As in the case file, without its root. Rows of a list are named by their id when they have
    // one ("red-flags/flag[trauma]/@answer"), else by their number after the change, or before it
    // when they are gone ("measures/measure[2]/@due").
    std::string path{};
    std::optional<std::string> before{};
    std::optional<std::string> after{};
    std::string task{};  // name of the task that the field belongs to; empty: none, or no name

    bool operator==(const FieldChange&) const = default;
};

// In the order of the case file, the marks last; the number of its format is no field; empty when
// the two say the same. Rows are compared with the row that they most likely were before: the same
// text, else the same id or name, else the next one. An empty row and an unfinished text say
// nothing. The facts must be such that can be saved (text_of()).
std::vector<FieldChange> differences(const CaseContent& before, const CaseContent& after);

}  // namespace werkrug::core
