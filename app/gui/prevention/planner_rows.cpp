#include "app/gui/prevention/planner_rows.hpp"

#include "app/gui/work_relatedness_summary.hpp"
#include "app/gui/worksheet_columns.hpp"
#include "tables/prevention.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::QuantityOf;
using core::QuantityPlace;
using core::Translator;

const core::Quantity& quantity_at(const QuantityPlace& place) {
    return core::quantities()[place.quantity];
}

const tables::PreventionQuantity* prevention_of(const QuantityPlace& place) {
    const auto id = quantity_at(place).id;
    for (const auto& quantity : tables::prevention_quantities())
        if (quantity.id == id) return &quantity;
    return nullptr;
}

std::string row_words(const QuantityPlace& place, const core::Task& task, const Translator& tr) {
    if (core::rows_of(quantity_at(place), task) < 2) return {};
    const std::vector number{std::to_string(place.row + 1)};
    switch (quantity_at(place).of) {
        case QuantityOf::lift:
            return ", " + tr.tr("lift {0}", number);
        case QuantityOf::posture:
            return ", " + tr.tr("posture {0}", number);
        case QuantityOf::vibration:
            return ", " + tr.tr("vibration {0}", number);
        case QuantityOf::worksheet:
        case QuantityOf::task:
            break;
    }
    return {};
}

std::string goal_words(const core::PreventionGoal& goal, const tables::Instrument& instrument,
                       const Translator& tr) {
    if (!goal.factor)
        return tr.tr("Work-relatedness under {0}", {tr.percent(instrument.threshold_percent, 0)});
    return tr.tr("{0}: a lower level",
                 {instrument.factors.at(*goal.factor).title.in(tr.language())});
}

std::string method_words(core::ChangeMethod method, const Translator& tr) {
    return method == core::ChangeMethod::exact ? tr.tr("exactly") : tr.tr("in small steps");
}

std::string level_words(const core::Assessment& assessment, std::size_t factor,
                        const tables::Instrument& instrument, const Translator& tr) {
    const auto& level = assessment.exposure.factors.at(factor).level;
    const auto* found = level ? instrument.factors[factor].find(*level) : nullptr;
    return found != nullptr ? found->title.in(tr.language()) : tr.tr("not known");
}

}  // namespace

std::string quantity_title(const QuantityPlace& place, const core::Worksheet& worksheet,
                           const Translator& tr) {
    const auto& task = worksheet.tasks.at(place.task);
    const auto name = task_name(task, place.task, tr);
    const auto* prevention = prevention_of(place);
    return tr.tr("{0}: {1}",
                 {name + row_words(place, task, tr),
                  prevention != nullptr ? prevention->title.in(tr.language()) : std::string()});
}

std::string quantity_value(const QuantityPlace& place, double value, const Translator& tr) {
    const auto* prevention = prevention_of(place);
    const auto unit = prevention != nullptr ? prevention->unit : std::string();
    return unit.empty() ? tr.plain(value) : tr.tr("{0} {1}", {tr.plain(value), unit});
}

std::vector<SuggestionRow> suggestion_rows(const core::Case& facts,
                                           const tables::Instrument& instrument,
                                           const Translator& tr) {
    std::vector<SuggestionRow> rows;
    if (!facts.exposure.worksheet) return rows;
    for (const auto& goal : core::smallest_changes(facts, instrument))
        for (const auto& change : goal.changes)
            rows.push_back(
                {.goal = goal_words(goal, instrument, tr),
                 .change = quantity_title(change.place, *facts.exposure.worksheet, tr),
                 .values = tr.tr("{0} → {1}", {quantity_value(change.place, change.from, tr),
                                               quantity_value(change.place, change.to, tr)}),
                 .tier = tables::prevention_tiers().at(change.tier).title.in(tr.language()),
                 .method = method_words(change.method, tr),
                 .made = {.place = change.place, .value = change.to}});
    return rows;
}

std::vector<ChangeableNumber> changeable_numbers(const core::Case& facts, const Translator& tr) {
    std::vector<ChangeableNumber> numbers;
    if (!facts.exposure.worksheet) return numbers;
    auto worksheet = *facts.exposure.worksheet;
    for (std::size_t task = 0; task < worksheet.tasks.size(); ++task)
        for (std::size_t id = 0; id < core::quantities().size(); ++id) {
            const auto& quantity = core::quantities()[id];
            if (quantity.of == QuantityOf::worksheet || !prevention_of({id, task, 0})) continue;
            for (std::size_t row = 0; row < core::rows_of(quantity, worksheet.tasks[task]); ++row) {
                const QuantityPlace place{id, task, row};
                const auto value = core::number_at(worksheet, place);
                if (!value) continue;
                numbers.push_back({place,
                                   tr.tr("{0} (now {1})", {quantity_title(place, worksheet, tr),
                                                           quantity_value(place, *value, tr)}),
                                   *value});
            }
        }
    return numbers;
}

std::string place_text(const core::QuantityPlace& place) {
    return std::string{core::quantities()[place.quantity].id} + ' ' +
           std::to_string(place.task + 1) + ' ' + std::to_string(place.row + 1);
}

std::optional<core::QuantityPlace> place_in(const std::vector<ChangeableNumber>& numbers,
                                            const std::string& text) {
    for (const auto& number : numbers)
        if (place_text(number.place) == text) return number.place;
    return std::nullopt;
}

std::vector<BeforeAfterRow> before_after_rows(const core::WhatIf& tried,
                                              const tables::Instrument& instrument,
                                              const Translator& tr) {
    std::vector<BeforeAfterRow> rows;
    for (std::size_t factor = 0; factor < instrument.factors.size(); ++factor) {
        if (!instrument.factors[factor].counted) continue;
        rows.push_back({instrument.factors[factor].title.in(tr.language()),
                        level_words(tried.before, factor, instrument, tr),
                        level_words(tried.after, factor, instrument, tr)});
    }
    const auto before = outcome_figures(tried.before, tr);
    const auto after = outcome_figures(tried.after, tr);
    rows.push_back({tr.tr("points"), before.points, after.points});
    rows.push_back({tr.tr("by the table"), before.percent_table, after.percent_table});
    rows.push_back({tr.tr("by the model"), before.percent_model, after.percent_model});
    rows.push_back({tr.tr("95% interval"), before.interval, after.interval});
    return rows;
}

core::Measure as_measure(const core::QuantityChange& change, const core::Case& facts,
                         const Translator& tr) {
    auto worksheet = facts.exposure.worksheet.value();
    const auto from = core::number_at(worksheet, change.place).value_or(change.value);
    const auto* prevention = prevention_of(change.place);
    const auto tier =
        prevention != nullptr ? tables::prevention_tiers().at(prevention->tier).id : std::string();
    std::string kind = "technique";
    if (tier == "organisation") kind = "organisation";
    if (tier == "personal") kind = "behaviour";
    return {.kind = kind,
            .text = tr.tr("{0} ({1} → {2})", {quantity_title(change.place, worksheet, tr),
                                              quantity_value(change.place, from, tr),
                                              quantity_value(change.place, change.value, tr)})};
}

}  // namespace werkrug::app
