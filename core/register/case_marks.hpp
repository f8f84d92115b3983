// What is noted on the file of a case, beside its facts: that it was notified, under which
// reference and with which corrections, that it is closed, and what the author replied to the
// worker's comments on the report. The case file has no place for them.
#pragma once

#include "core/date.hpp"
#include "tables/error.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// A notification that was corrected at the NCvB after it had been made.
struct NotificationCorrection {
    Date on{};
    std::string what{};  // in words, never empty

    bool operator==(const NotificationCorrection&) const = default;
};

struct CaseMarks {
    // Registered at the Netherlands Center for Occupational Diseases (NCvB).
    std::optional<Date> notified_on{};
    std::optional<Date> closed_on{};
    std::string inspection_reply{};        // to Inspection::comments; empty: none yet
    std::string notification_reference{};  // the number that the NCvB gave; empty: not recorded
    std::vector<NotificationCorrection> corrections{};  // as they were noted, one after the other

    bool operator==(const CaseMarks&) const = default;
};

// The paths of the marks, beside those of the case file's fields.
namespace mark_paths {
inline constexpr const char* notified_on = "marks/@notified-on";
inline constexpr const char* closed_on = "marks/@closed-on";
inline constexpr const char* inspection_reply = "marks/inspection-reply";
inline constexpr const char* notification_reference = "marks/@notification-reference";
inline constexpr const char* correction = "marks/correction";  // "marks/correction[1]/@on"
}  // namespace mark_paths

// What is wrong with them: a day that does not exist, a reference or a correction without the day
// of the notification or longer than tables/data/field-limits.xml allows, a correction before it.
// Empty: they can be kept.
Problems problems_of(const CaseMarks& marks);

}  // namespace werkrug::core
