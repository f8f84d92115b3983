// In which class a case stands for each thing that is counted. All texts are codes and ids.
#pragma once

#include "core/register/case_summary.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

std::string month_of(std::optional<Date> day);    // "2026-03"; "unknown"
std::string quarter_of(std::optional<Date> day);  // "2026-Q1"; "unknown"

// By the day of the assessment; "unknown" without it or the day of birth.
std::string_view age_band_of(const CaseSummary& summary);
std::string_view occupation_group_of(const CaseFigures& figures);
std::string_view sector_class_of(const CaseFigures& figures);
std::string_view conclusion_of(const CaseSummary& summary);  // "no-conclusion": none yet
std::string_view duration_of(const CaseFigures& figures);

// From the assessment to the notification; nothing for a case that is not to be notified and was
// not. A notification before the assessment counts as at once.
std::optional<std::string_view> notification_time_of(const CaseSummary& summary,
                                                     const CaseFigures& figures);

// What is still to be done about notifying a case (Arbowet art. 9(3); domain/six-steps.md, step 5).
enum class NotificationDuty {
    none,              // notified, or no occupational disease
    to_notify,         // concluded to be occupational, and not notified
    to_conclude_first  // the instrument says occupational, the doctor has not concluded
};
NotificationDuty duty_of(const CaseSummary& summary);

}  // namespace werkrug::core
