// How far a case is, and the words for it that the window and the command line share.
#pragma once

#include "core/text/translator.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

// In the order of a case's life.
enum class CaseStatus {
    started,
    diagnosis_done,
    assessed,
    reported,
    notified,
    follow_up_due,
    closed
};

inline constexpr std::array all_case_statuses{
    CaseStatus::started,  CaseStatus::diagnosis_done, CaseStatus::assessed, CaseStatus::reported,
    CaseStatus::notified, CaseStatus::follow_up_due,  CaseStatus::closed};

// "started" | "diagnosis-done" | "assessed" | "reported" | "notified" | "follow-up-due" | "closed"
std::string_view name_of(CaseStatus status);
std::optional<CaseStatus> case_status_from(std::string_view name);

// "follow-up due", "evaluatie nodig".
std::string status_words(CaseStatus status, const Translator& tr);

}  // namespace werkrug::core
