#include "app/cli/what_if_text.hpp"

#include "app/cli/plain_text.hpp"
#include "core/assessment/explain.hpp"
#include "tables/parse.hpp"
#include "tables/prevention.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::Assessment;
using core::FactorResult;
using core::Translator;
using core::WorkRelatedness;

std::string heading(const std::string& title) {
    return "\n" + title + "\n";
}

// Three columns of the comparison.
std::string row(const std::string& name, const std::string& before, const std::string& after) {
    constexpr std::size_t name_width = 36;
    constexpr std::size_t value_width = 21;
    const auto line = "  " + pad_right(name, name_width) + pad_left(before, value_width) +
                      pad_left(after, value_width);
    return line + "\n";
}

std::string level_words(const FactorResult& result, const WhatIfWords& words,
                        const Translator& tr) {
    const auto& factor = words.instrument.factors[result.factor];
    if (!result.level) return tr.tr("not known");
    const auto title = factor.find(*result.level)->title.in(tr.language());
    return result.choice == core::LevelChoice::stated ? title + " " + tr.tr("(stated)") : title;
}

std::string percent_words(const std::optional<WorkRelatedness>& outcome, const Translator& tr) {
    if (!outcome) return "–";
    return core::percent_beside_threshold(outcome->percent_table, outcome->threshold_percent, tr);
}

std::string interval_words(const std::optional<WorkRelatedness>& outcome, const Translator& tr) {
    if (!outcome) return "–";
    return tr.percent(outcome->interval95.low) + " – " + tr.percent(outcome->interval95.high);
}

std::string conclusion_words(const std::optional<WorkRelatedness>& outcome, const Translator& tr) {
    if (!outcome) return "–";
    return outcome->occupational_disease ? tr.tr("yes") : tr.tr("no");
}

std::string points_words(const Assessment& assessment, const Translator& tr) {
    const auto points = assessment.exposure.points;
    return points ? std::to_string(*points) : tr.tr("not known");
}

std::string comparison_text(const WhatIfWords& words, const Translator& tr) {
    const auto& before = words.outcome.before;
    const auto& after = words.outcome.after;
    auto text = row("", tr.tr("before"), tr.tr("after"));
    for (std::size_t i = 0; i < before.exposure.factors.size(); ++i) {
        const auto& factor = words.instrument.factors[i];
        if (!factor.counted) continue;
        text +=
            row(factor.title.in(tr.language()), level_words(before.exposure.factors[i], words, tr),
                level_words(after.exposure.factors[i], words, tr));
    }
    text += row(tr.tr("points"), points_words(before, tr), points_words(after, tr));
    text += row(tr.tr("work-relatedness"), percent_words(before.work_relatedness, tr),
                percent_words(after.work_relatedness, tr));
    text += row(tr.tr("95% interval"), interval_words(before.work_relatedness, tr),
                interval_words(after.work_relatedness, tr));
    text += row(tr.tr("occupational disease"), conclusion_words(before.work_relatedness, tr),
                conclusion_words(after.work_relatedness, tr));
    return text;
}

std::string change_words(const core::SmallestChange& change, const WhatIfWords& words,
                         const Translator& tr) {
    const auto& quantity = core::quantities()[change.place.quantity];
    const auto& known = tables::prevention_quantity(quantity.id);
    const auto value = [&](double number) {
        return tr.plain(number) + (known.unit.empty() ? "" : " " + known.unit);
    };
    const auto& task = words.facts.exposure.worksheet->tasks[change.place.task];
    const auto place =
        core::rows_of(quantity, task) > 1
            ? tr.tr("{0}, row {1}", {task.name, std::to_string(change.place.row + 1)})
            : task.name;
    const auto& tier = tables::prevention_tiers()[change.tier];
    const auto method = change.method == core::ChangeMethod::exact
                            ? tr.tr("exact, from the criteria")
                            : tr.tr("searched, in steps of {0}", {value(known.step)});
    return tr.tr("{0}: {1} from {2} to {3} ({4}; {5})",
                 {place, known.title.in(tr.language()), value(change.from), value(change.to),
                  tier.title.in(tr.language()), method});
}

std::string goal_text(const core::PreventionGoal& goal, const WhatIfWords& words,
                      const Translator& tr) {
    const auto threshold = tr.percent(words.instrument.threshold_percent, 0);
    auto text = heading(
        goal.factor
            ? tr.tr("Smallest change that lowers the level of “{0}”:",
                    {words.instrument.factors[*goal.factor].title.in(tr.language())})
            : tr.tr("Smallest change that brings the work-relatedness under {0}:", {threshold}));
    if (goal.changes.empty())
        return text + wrap(tr.tr("No change of one quantity alone is enough."), 2);
    for (const auto& change : goal.changes)
        text += wrap(change_words(change, words, tr), 4, "  - ");
    return text;
}

// ---- CSV

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string field{"\""};
    for (const char c : text) field += c == '"' ? "\"\"" : std::string{c};
    return field + "\"";
}

std::string csv_row(const std::string& part, const std::string& name, const std::string& before,
                    const std::string& after) {
    return part + "," + name + ",,," + before + "," + after + ",\n";
}

std::string level_name(const FactorResult& result) {
    return result.level ? std::string{tables::name_of(*result.level)} : std::string{};
}

std::string work_relatedness_rows(const std::optional<WorkRelatedness>& before,
                                  const std::optional<WorkRelatedness>& after) {
    const auto number_row = [&](const char* name, auto value) {
        const auto print = [&](const std::optional<WorkRelatedness>& outcome) {
            return outcome ? print_number(value(*outcome)) : std::string{};
        };
        return csv_row("assessment", name, print(before), print(after));
    };
    const auto conclusion = [](const std::optional<WorkRelatedness>& outcome) -> std::string {
        if (!outcome) return {};
        return outcome->occupational_disease ? "true" : "false";
    };
    return number_row("percent_table", [](const auto& one) { return one.percent_table; }) +
           number_row("percent_model", [](const auto& one) { return one.percent_model; }) +
           number_row("interval95_low", [](const auto& one) { return one.interval95.low; }) +
           number_row("interval95_high", [](const auto& one) { return one.interval95.high; }) +
           csv_row("assessment", "occupational_disease", conclusion(before), conclusion(after));
}

std::string measure_rows(const WhatIfWords& words) {
    std::string text;
    const auto value = [](const Assessment& assessment, std::size_t i) {
        const auto& measures = assessment.exposure.measures;
        return i < measures.size() && measures[i] ? print_number(*measures[i]) : std::string{};
    };
    for (std::size_t i = 0; i < words.instrument.measures.size(); ++i)
        text += csv_row("measure", words.instrument.measures[i].id, value(words.outcome.before, i),
                        value(words.outcome.after, i));
    return text;
}

std::string goal_rows(const core::PreventionGoal& goal, const WhatIfWords& words) {
    const auto part =
        goal.factor ? "level:" + words.instrument.factors[*goal.factor].id : "threshold";
    std::string text;
    for (const auto& change : goal.changes) {
        const auto& quantity = core::quantities()[change.place.quantity];
        const auto& task = words.facts.exposure.worksheet->tasks[change.place.task];
        const bool own = quantity.of == core::QuantityOf::task;
        text += part + "," + std::string{quantity.id} + "," + quoted(task.name) + "," +
                (own ? "" : std::to_string(change.place.row + 1)) + "," +
                print_number(change.from) + "," + print_number(change.to) + "," +
                (change.method == core::ChangeMethod::exact ? "exact" : "searched") + "\n";
    }
    return text;
}

}  // namespace

std::string what_if_text(const WhatIfWords& words, const Translator& tr) {
    auto text = comparison_text(words, tr);
    for (const auto& goal : words.goals) text += goal_text(goal, words, tr);
    return text;
}

std::string what_if_csv(const WhatIfWords& words) {
    std::string text{"part,name,task,row,before,after,method\n"};
    const auto& before = words.outcome.before.exposure;
    const auto& after = words.outcome.after.exposure;
    for (std::size_t i = 0; i < before.factors.size(); ++i)
        text += csv_row("level", words.instrument.factors[i].id, level_name(before.factors[i]),
                        level_name(after.factors[i]));
    const auto points = [](const core::ExposureResult& exposure) {
        return exposure.points ? std::to_string(*exposure.points) : std::string{};
    };
    text += csv_row("points", "points", points(before), points(after));
    text += measure_rows(words);
    text += work_relatedness_rows(words.outcome.before.work_relatedness,
                                  words.outcome.after.work_relatedness);
    for (const auto& goal : words.goals) text += goal_rows(goal, words);
    return text;
}

}  // namespace werkrug::app
