#include "core/care/due_list.hpp"

#include "tables/care_plan.hpp"

#include <algorithm>
#include <array>

namespace werkrug::core {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 4> names{"evaluation", "appointment", "own-advice",
                                                "measure"};

std::optional<Date> evaluation_day(const Case& facts) {
    const auto& advice = facts.care.advice;
    const bool agreed = std::any_of(advice.begin(), advice.end(),
                                    [](const auto& choice) { return choice.choice == "ticked"; });
    if (!agreed || !facts.assessment_date) return std::nullopt;
    const auto begin = *facts.assessment_date;
    const Date last = std::chrono::sys_days{begin} +
                      std::chrono::days{tables::care_plan_data().evaluate_within_days};
    const auto& made = facts.care.appointments;
    const bool planned = std::any_of(made.begin(), made.end(), [&](const auto& one) {
        return one.date && *one.date > begin && *one.date <= last;
    });
    return planned ? std::nullopt : std::optional{last};
}

bool evaluated(const Measure& measure, const Care& care) {
    return std::any_of(care.evaluations.begin(), care.evaluations.end(),
                       [&](const auto& one) { return one.measure == measure.text; });
}

}  // namespace

std::vector<DueItem> due_list(const Case& facts) {
    std::vector<DueItem> items;
    const auto& care = facts.care;
    if (care.closing.date) return items;
    if (const auto day = evaluation_day(facts))
        items.push_back({.kind = DueKind::evaluation, .date = *day});
    for (const auto& one : care.appointments)
        if (one.date && !one.done) items.push_back({DueKind::appointment, *one.date, one.reason});
    for (const auto& one : care.own_advice)
        if (one.due && !one.done) items.push_back({DueKind::own_advice, *one.due, one.text});
    for (const auto& one : facts.measures)
        if (one.due && !evaluated(one, care))
            items.push_back({DueKind::measure, *one.due, one.text});
    std::stable_sort(items.begin(), items.end(),
                     [](const DueItem& a, const DueItem& b) { return a.date < b.date; });
    return items;
}

std::string_view name_of(DueKind kind) {
    return names.at(static_cast<std::size_t>(kind));
}

std::optional<DueKind> due_kind_from(std::string_view name) {
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<DueKind>(found - names.begin());
}

std::string kind_words(DueKind kind, const Translator& tr) {
    switch (kind) {
        case DueKind::evaluation:
            return tr.tr("evaluation of the advice");
        case DueKind::appointment:
            return tr.tr("appointment");
        case DueKind::own_advice:
            return tr.tr("own advice");
        case DueKind::measure:
            break;
    }
    return tr.tr("measure");
}

std::string due_words(const DueItem& item, const Translator& tr) {
    switch (item.kind) {
        case DueKind::evaluation:
            return tr.tr("evaluate whether the advice works");
        case DueKind::appointment:
            return tr.tr("appointment: {0}", {item.text});
        case DueKind::own_advice:
            return tr.tr("own advice: {0}", {item.text});
        case DueKind::measure:
            break;
    }
    return tr.tr("measure: {0}", {item.text});
}

}  // namespace werkrug::core
