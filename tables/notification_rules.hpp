// The worksheet of a notification to the NCvB (tables/data/notification-rules.xml): the six steps
// with what each asks of a case, and the four conditions with what counts for and against each.
#pragma once

#include "tables/language.hpp"

#include <set>
#include <string>
#include <vector>

namespace werkrug::tables {

struct NotificationItemRule {
    std::string field{};  // "first-day": what is looked up in the case
    LocalizedText title{};
    bool needed{false};  // without it no notification can be made
};

struct NotificationStepRule {
    std::string id{};  // "other-explanations"
    LocalizedText title{};
    std::vector<NotificationItemRule> items{};
};

// A thing in a case that speaks for or against a condition, by its value: the two sets have none in
// common; any other value says nothing.
struct NotificationSignRule {
    std::string name{};  // "question"
    std::set<std::string, std::less<>> supports{};
    std::set<std::string, std::less<>> opposes{};
};

struct NotificationConditionRule {
    std::string id{};  // "relation"
    LocalizedText title{};
    std::vector<NotificationSignRule> signs{};
};

struct NotificationRules {
    std::vector<NotificationStepRule> steps{};  // in their order
    std::vector<NotificationConditionRule> conditions{};
};

const NotificationRules& notification_rules();

}  // namespace werkrug::tables
