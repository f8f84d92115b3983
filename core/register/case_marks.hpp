// What is noted on the file of a case, beside its facts: that it was notified, that it is closed.
#pragma once

#include "core/date.hpp"

#include <optional>

namespace werkrug::core {

struct CaseMarks {
    // Registered at the Netherlands Center for Occupational Diseases (NCvB).
    std::optional<Date> notified_on{};
    std::optional<Date> closed_on{};

    bool operator==(const CaseMarks&) const = default;
};

// The paths of the marks, beside those of the case file's fields.
namespace mark_paths {
inline constexpr const char* notified_on = "marks/@notified-on";
inline constexpr const char* closed_on = "marks/@closed-on";
}  // namespace mark_paths

}  // namespace werkrug::core
