#include "core/notification/notification_worksheet.hpp"

#include "core/notification/case_signs.hpp"
#include "core/notification/notification_items.hpp"
#include "tables/notification_rules.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

template <typename Condition>
std::size_t count_items(const std::vector<NotificationStep>& steps, Condition condition) {
    std::ptrdiff_t count = 0;
    for (const auto& step : steps)
        count += std::count_if(step.items.begin(), step.items.end(), condition);
    return static_cast<std::size_t>(count);
}

NotificationStep step_of(const tables::NotificationStepRule& rule, const CaseFile& file,
                         const Translator& tr) {
    NotificationStep step{.id = rule.id, .title = rule.title.in(tr.language())};
    for (const auto& asked : rule.items) {
        auto item = notification_item(asked.field, file, tr);
        item.title = asked.title.in(tr.language());
        item.needed = asked.needed;
        step.items.push_back(std::move(item));
    }
    return step;
}

WeighedCondition weighed(const tables::NotificationConditionRule& rule,
                         const std::vector<CaseSign>& signs, Language language) {
    WeighedCondition condition{.id = rule.id, .title = rule.title.in(language)};
    for (const auto& asked : rule.signs)
        for (const auto& sign : signs) {
            if (sign.name != asked.name) continue;
            if (asked.supports.contains(sign.value)) condition.supports.push_back(sign.words);
            if (asked.opposes.contains(sign.value)) condition.opposes.push_back(sign.words);
        }
    return condition;
}

}  // namespace

std::size_t NotificationWorksheet::missing() const {
    return count_items(steps, [](const NotificationItem& item) { return !item.complete; });
}

std::size_t NotificationWorksheet::missing_needed() const {
    return count_items(steps,
                       [](const NotificationItem& item) { return item.needed && !item.complete; });
}

NotificationWorksheet notification_worksheet(const CaseFile& file, const Translator& tr) {
    const auto& rules = tables::notification_rules();
    NotificationWorksheet sheet;
    sheet.steps.reserve(rules.steps.size());
    for (const auto& rule : rules.steps) sheet.steps.push_back(step_of(rule, file, tr));
    const auto signs = signs_of(file, tr);
    sheet.conditions.reserve(rules.conditions.size());
    for (const auto& rule : rules.conditions)
        sheet.conditions.push_back(weighed(rule, signs, tr.language()));
    return sheet;
}

}  // namespace werkrug::core
