#include "core/practice/case_classes.hpp"

#include "core/case/anonymous_facts.hpp"
#include "core/case/names.hpp"
#include "core/practice/practice_table.hpp"
#include "tables/practice.hpp"

#include <fmt/format.h>

namespace werkrug::core {

namespace {

namespace categories = practice_categories;

constexpr unsigned months_per_quarter = 3;

std::string_view or_unknown(const tables::CodeGroup* group) {
    return group == nullptr ? std::string_view{categories::unknown} : std::string_view{group->id};
}

bool to_be_notified(const CaseSummary& summary) {
    const auto conclusion = from_name<ConclusionClass>(summary.conclusion);
    return conclusion && is_notified(*conclusion);
}

}  // namespace

std::string month_of(std::optional<Date> day) {
    if (!day) return categories::unknown;
    return print_date(*day).substr(0, std::string_view{"YYYY-MM"}.size());
}

std::string quarter_of(std::optional<Date> day) {
    if (!day) return categories::unknown;
    const auto quarter = (unsigned{day->month()} - 1) / months_per_quarter + 1;
    return fmt::format("{:04}-Q{}", int{day->year()}, quarter);
}

std::string_view age_band_of(const CaseSummary& summary) {
    if (!summary.birth_date || !summary.assessment_date) return categories::unknown;
    const auto age = whole_years(*summary.birth_date, *summary.assessment_date);
    return tables::band_of(tables::practice_rules().age_bands, age).id;
}

std::string_view occupation_group_of(const CaseFigures& figures) {
    return or_unknown(tables::occupation_group(figures.occupation_code));
}

std::string_view sector_class_of(const CaseFigures& figures) {
    return or_unknown(tables::sector_of(figures.sector_code));
}

std::string_view conclusion_of(const CaseSummary& summary) {
    if (summary.conclusion.empty()) return categories::without_conclusion;
    return summary.conclusion;
}

std::string_view duration_of(const CaseFigures& figures) {
    if (figures.duration.empty()) return categories::unknown;
    return figures.duration;
}

std::optional<std::string_view> notification_time_of(const CaseSummary& summary,
                                                     const CaseFigures& figures) {
    if (!figures.notified_on) {
        if (!to_be_notified(summary)) return std::nullopt;
        return categories::not_notified;
    }
    if (!summary.assessment_date) return categories::unknown;
    const auto days = days_between(*summary.assessment_date, *figures.notified_on);
    return tables::band_of(tables::practice_rules().notification_bands, days).id;
}

NotificationDuty duty_of(const CaseSummary& summary) {
    const auto figures = summary.figures.read();
    if (!figures || figures->notified_on) return NotificationDuty::none;
    if (to_be_notified(summary)) return NotificationDuty::to_notify;
    const bool undecided =
        summary.conclusion.empty() || summary.conclusion == name_of(ConclusionClass::undecided);
    return undecided && figures->occupational.value_or(false) ? NotificationDuty::to_conclude_first
                                                              : NotificationDuty::none;
}

}  // namespace werkrug::core
