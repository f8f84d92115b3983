// What is noted on the file of a case, beside its facts: that it was notified, that it is
// closed, and what the author replied to the worker's comments on the report. The case file has no
// place for them.
#pragma once

#include "core/date.hpp"

#include <optional>
#include <string>

namespace werkrug::core {

struct CaseMarks {
    // Registered at the Netherlands Center for Occupational Diseases (NCvB).
    std::optional<Date> notified_on{};
    std::optional<Date> closed_on{};
    std::string inspection_reply{};  // to Inspection::comments; empty: none yet

    bool operator==(const CaseMarks&) const = default;
};

// The paths of the marks, beside those of the case file's fields.
namespace mark_paths {
inline constexpr const char* notified_on = "marks/@notified-on";
inline constexpr const char* closed_on = "marks/@closed-on";
inline constexpr const char* inspection_reply = "marks/inspection-reply";
}  // namespace mark_paths

}  // namespace werkrug::core
