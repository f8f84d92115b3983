// The six steps of the NCvB for one case: what each asks, what is known and what is missing; and
// the four conditions of a notification with what the facts say for and against each. Pure, and
// never a verdict: the doctor weighs and concludes (domain/six-steps.md).
#pragma once

#include "core/disclosure/case_file.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::core {

struct NotificationItem {
    std::string field{};  // "first-day": as in tables/data/notification-rules.xml
    std::string title{};
    std::string value{};   // in words; empty: nothing is known
    std::string path{};    // of the field to look at or fill in, as in core::missing_path()
    bool complete{false};  // false: something of it is missing
    bool needed{false};    // without it no notification can be made
};

struct NotificationStep {
    std::string id{};
    std::string title{};
    std::vector<NotificationItem> items{};
};

// In words, each a fact of the case.
struct WeighedCondition {
    std::string id{};
    std::string title{};
    std::vector<std::string> supports{};
    std::vector<std::string> opposes{};
};

struct NotificationWorksheet {
    std::vector<NotificationStep> steps{};
    std::vector<WeighedCondition> conditions{};

    std::size_t missing() const;         // items that are not complete
    std::size_t missing_needed() const;  // those among them without which nothing can be notified
};

NotificationWorksheet notification_worksheet(const CaseFile& file, const Translator& tr);

}  // namespace werkrug::core
