#include "app/gui/lifting/lifting_rows.hpp"

#include "app/gui/worksheet_columns.hpp"
#include "core/exposure/lifting/composite_index.hpp"
#include "core/exposure/lifting/lifting_words.hpp"
#include "core/exposure/lifting/variable_index.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>
#include <cstddef>

namespace werkrug::app {

namespace {

using core::LiftingTerm;

constexpr int multiplier_decimals = 3;
constexpr int result_decimals = 2;
constexpr const char* none = "–";

std::string upper(std::string_view name) {
    std::string text{name};
    for (char& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

// The column of the worksheet that the term is taken from.
std::string_view attribute_of(LiftingTerm term) {
    switch (term) {
        case LiftingTerm::horizontal:
            return "h-cm";
        case LiftingTerm::vertical:
            return "v-cm";
        case LiftingTerm::distance:
            return "d-cm";
        case LiftingTerm::asymmetry:
            return "asymmetry-deg";
        case LiftingTerm::frequency:
            return "per-min";
        case LiftingTerm::coupling:
            break;
    }
    return "coupling";
}

const WorksheetColumn* find_column(const std::vector<WorksheetColumn>& columns,
                                   std::string_view attribute) {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const auto& column) {
        return column.attribute == attribute;
    });
    return found == columns.end() ? nullptr : &*found;
}

std::string value_words(const core::Task& task, std::size_t row, LiftingTerm term,
                        const core::Translator& tr) {
    const auto columns = worksheet_columns(RowKind::lift, tr);
    const auto* column = find_column(columns, attribute_of(term));
    if (column == nullptr) return none;
    if (!column->is_number()) {
        const auto code = column->code(task, row);
        return code.empty() ? none : tables::code_title(column->code_list, code).in(tr.language());
    }
    const auto number = column->number(task, row);
    if (!number) return none;
    return tr.plain(*number) + (column->unit == "°" ? "" : " ") + column->unit;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text;
}

std::string missing_words(const std::vector<std::string>& missing, const core::Translator& tr) {
    const auto columns = worksheet_columns(RowKind::lift, tr);
    std::vector<std::string> titles;
    titles.reserve(missing.size());
    for (const auto& attribute : missing) {
        const auto* column = find_column(columns, attribute);
        titles.push_back(column == nullptr ? tr.tr("minutes per shift") : column->title);
    }
    return joined(titles);
}

std::string exclusion_title(const std::string& id, const core::Translator& tr) {
    for (const auto& exclusion : tables::lifting_equation().exclusions)
        if (exclusion.id == id) return exclusion.title.in(tr.language());
    return id;
}

// Why the equation does not apply.
std::string reasons(const core::TaskResult& result, const core::Translator& tr) {
    std::vector<std::string> all;
    for (const auto& id : result.exclusions) all.push_back(exclusion_title(id, tr));
    for (const auto& why : result.governing().out_of_range)
        all.push_back(core::out_of_range_words(why, tables::UnitSystem::metric, tr));
    return joined(all);
}

std::string remark(const core::LiftResult& result, LiftingTerm term, const core::Translator& tr) {
    for (const auto& why : result.out_of_range)
        if (why.term == term) return core::out_of_range_words(why, tables::UnitSystem::metric, tr);
    return result.improve_first == term ? tr.tr("improve this first") : std::string{};
}

std::string index_words(const core::CompositeSum& sum, const core::Translator& tr) {
    if (sum.index) return tr.number(*sum.index, result_decimals);
    return sum.out_of_range
               ? tr.tr(
                     "not applicable: {0}",
                     {core::out_of_range_words(*sum.out_of_range, tables::UnitSystem::metric, tr)})
               : none;
}

// The lifts that keep the indices of all together from being known: "Stapelen, lift 2: …".
std::string obstacles(const core::Case& facts, const std::vector<core::WorksheetLift>& lifts,
                      const core::LiftingOptions& options, const core::Translator& tr) {
    std::vector<std::string> all;
    for (const auto& lift : lifts) {
        std::string why;
        if (!lift.lifting)
            why = tr.tr("not known: {0}", {missing_words(lift.missing, tr)});
        else if (const auto result = core::evaluate_task(*lift.lifting, options); !result.applies())
            why = tr.tr("not applicable: {0}", {reasons(result, tr)});
        if (!why.empty()) all.push_back(tr.tr("{0}: {1}", {lift_title(facts, lift, tr), why}));
    }
    return joined(all);
}

}  // namespace

std::vector<core::WorksheetLift> lifts_of(const core::Case& facts) {
    const auto& worksheet = facts.exposure.worksheet;
    return worksheet ? core::worksheet_lifts(*worksheet) : std::vector<core::WorksheetLift>{};
}

std::string lift_title(const core::Case& facts, const core::WorksheetLift& lift,
                       const core::Translator& tr) {
    const auto& task = facts.exposure.worksheet->tasks.at(lift.task);
    return tr.tr("{0}, lift {1}", {task_name(task, lift.task, tr), std::to_string(lift.lift + 1)});
}

std::vector<TermRow> term_rows(const core::Case& facts, const core::WorksheetLift& lift,
                               const core::LiftingOptions& options, const core::Translator& tr) {
    const auto& task = facts.exposure.worksheet->tasks.at(lift.task);
    std::optional<core::TaskResult> result;
    if (lift.lifting) result = core::evaluate_task(*lift.lifting, options);
    std::vector<TermRow> rows;
    rows.reserve(core::lifting_term_count);
    for (std::size_t i = 0; i < core::lifting_term_count; ++i) {
        const auto term = static_cast<LiftingTerm>(i);
        TermRow row{.term = upper(core::name_of(term)) + ": " + core::term_words(term, tr),
                    .value = value_words(task, lift.lift, term, tr),
                    .multiplier = none};
        if (result) {
            const auto multiplier = result->governing().multiplier(term);
            if (multiplier) row.multiplier = tr.number(*multiplier, multiplier_decimals);
            row.remark = remark(result->governing(), term, tr);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string lift_outcome(const core::WorksheetLift& lift, const core::LiftingOptions& options,
                         const core::Translator& tr) {
    if (!lift.lifting)
        return tr.tr("Still to be filled in: {0}.", {missing_words(lift.missing, tr)});
    const auto result = core::evaluate_task(*lift.lifting, options);
    if (!result.applies()) return tr.tr("The equation does not apply: {0}.", {reasons(result, tr)});
    const auto& point = result.governing();
    return tr.tr(
        "Recommended weight limit (RWL): {0} kg. Lifting index (LI): {1} kg / {0} kg = {2}.",
        {tr.number(*point.rwl, result_decimals), tr.plain(lift.lifting->origin.load),
         tr.number(*point.lifting_index, result_decimals)});
}

std::string job_outcome(const core::Case& facts, const core::LiftingOptions& options,
                        const core::Translator& tr) {
    const auto lifts = lifts_of(facts);
    if (lifts.size() < 2) return {};
    const auto why_not = obstacles(facts, lifts, options, tr);
    if (!why_not.empty()) return tr.tr("No index of all lifts together. {0}.", {why_not});
    std::vector<core::LiftingTask> tasks;
    tasks.reserve(lifts.size());
    for (const auto& lift : lifts) tasks.push_back(*lift.lifting);
    const auto composite = core::evaluate_job(tasks, options);
    const auto variable = core::evaluate_variable_job(tasks, options);
    return tr.tr("Composite lifting index (CLI), for tasks in turn: {0}",
                 {index_words(composite.sum, tr)}) +
           "\n" +
           tr.tr("Variable lifting index (VLI), for loads and places that vary all the time: {0}",
                 {index_words(variable.sum, tr)});
}

std::string lifting_notes(const core::Translator& tr) {
    std::vector<std::string> titles;
    for (const auto& exclusion : tables::lifting_equation().exclusions)
        titles.push_back(exclusion.title.in(tr.language()));
    return tr.tr(
        "Judged at the beginning of the lift; all time of the task counts as one stretch of "
        "lifting. No level depends on it. The equation is not meant for: {0}.",
        {joined(titles)});
}

}  // namespace werkrug::app
