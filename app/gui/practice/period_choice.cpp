#include "app/gui/practice/period_choice.hpp"

#include "app/gui/typed_values.hpp"

namespace werkrug::app {

namespace {

core::Period whole_year(std::chrono::year year) {
    return {.from = year / std::chrono::January / 1, .to = year / std::chrono::December / 31};
}

std::optional<core::Date> day_in(std::string_view typed, Message& complaint) {
    const auto text = cleaned_text(typed);
    auto day = parse_typed_date(text);
    if (!text.empty() && !day) complaint = msg("This is not a date");
    return day;
}

}  // namespace

std::string period_choice_title(PeriodChoice choice, const core::Translator& tr) {
    switch (choice) {
        case PeriodChoice::this_year:
            return tr.tr("This year");
        case PeriodChoice::last_year:
            return tr.tr("Last year");
        case PeriodChoice::all:
            return tr.tr("All days");
        case PeriodChoice::typed:
            return tr.tr("Other days");
    }
    return {};
}

core::Period period_of(PeriodChoice choice, core::Date today) {
    if (choice == PeriodChoice::this_year) return whole_year(today.year());
    if (choice == PeriodChoice::last_year) return whole_year(today.year() - std::chrono::years{1});
    return {};
}

TypedPeriod typed_period(std::string_view from, std::string_view to) {
    TypedPeriod typed;
    typed.period.from = day_in(from, typed.from_complaint);
    typed.period.to = day_in(to, typed.to_complaint);
    if (typed.period.from && typed.period.to && *typed.period.to < *typed.period.from)
        typed.to_complaint = msg("The last day lies before the first one.");
    return typed;
}

}  // namespace werkrug::app
