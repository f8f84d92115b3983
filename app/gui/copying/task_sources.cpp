#include "app/gui/copying/task_sources.hpp"

#include "app/gui/register/case_list.hpp"
#include "app/gui/worksheet_columns.hpp"
#include "core/case/case_reader.hpp"
#include "core/case/occupation.hpp"
#include "tables/code_lists.hpp"
#include "tables/xml/strict_document.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

std::vector<core::Task> tasks_in(core::Case facts) {
    auto& worksheet = facts.exposure.worksheet;
    return worksheet ? std::move(worksheet->tasks) : std::vector<core::Task>{};
}

// By the index alone; a case that was saved before it kept codes may be.
bool may_be_of(const core::CodedText& occupation, const core::CaseSummary& summary) {
    const auto figures = summary.figures.read();
    if (!figures || (!occupation.code.empty() && occupation.scheme != core::isco_08)) return true;
    return core::same_occupation(occupation, {.scheme = std::string{core::isco_08},
                                              .code = figures->occupation_code,
                                              .text = summary.occupation}) !=
           core::SameOccupation::no;
}

bool comes_before(const TaskSource& a, const TaskSource& b) {
    if (a.same != b.same) return a.same < b.same;
    return b.summary.saved_at < a.summary.saved_at;
}

std::string same_words(core::SameOccupation same, const core::Translator& tr) {
    switch (same) {
        case core::SameOccupation::code:
            return tr.tr("same code");
        case core::SameOccupation::words:
            return tr.tr("same words");
        case core::SameOccupation::no:
            return tr.tr("another one");
    }
    return {};
}

std::string with_unit(const std::string& value, const std::string& unit) {
    if (unit.empty()) return value;
    return value + (unit == "°" ? "" : " ") + unit;
}

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : between) + part;
    return text;
}

// The numbers of a row in its line: "17 kg, 1.5 per min, –"; a unit that all have stands once.
std::string row_words(const core::Task& task, std::size_t row,
                      const std::vector<WorksheetColumn>& columns, const core::Translator& tr) {
    std::vector<std::string> bare;
    std::vector<std::string> with_units;
    std::string origin;
    for (const auto& column : columns) {
        if (column.place == ColumnPlace::on_demand) continue;
        if (!column.is_number()) {
            const auto code = column.code(task, row);
            if (!code.empty())
                origin = " (" + tables::code_title(column.code_list, code).in(tr.language()) + ')';
            continue;
        }
        const auto stored = column.number(task, row);
        bare.push_back(stored ? tr.plain(without_noise(*stored * column.shown_per_stored)) : "–");
        with_units.push_back(stored ? with_unit(bare.back(), column.unit) : "–");
    }
    const bool one_unit = std::all_of(columns.begin(), columns.end(), [&](const auto& column) {
        return !column.is_number() || column.unit == columns.front().unit;
    });
    const auto numbers =
        one_unit ? with_unit(joined(bare, ", "), columns.front().unit) : joined(with_units, ", ");
    return numbers + origin;
}

std::string rows_words(const core::Task& task, RowKind kind, std::size_t count,
                       const core::Translator& tr) {
    const auto columns = worksheet_columns(kind, tr);
    std::vector<std::string> rows;
    rows.reserve(count);
    for (std::size_t row = 0; row < count; ++row) rows.push_back(row_words(task, row, columns, tr));
    return joined(rows, "; ");
}

}  // namespace

TaskSources task_sources(const core::Register& cases, const std::optional<std::string>& but,
                         const core::CodedText& occupation, SourcesOf of) {
    TaskSources sources;
    for (const auto& [case_id, summary] : cases.index().entries()) {
        if (case_id == but) continue;
        if (of == SourcesOf::same_occupation && !may_be_of(occupation, summary)) continue;
        try {
            const auto facts = core::facts_of(cases.last(case_id), cases.path());
            const auto& worksheet = facts.exposure.worksheet;
            if (!worksheet || worksheet->tasks.empty()) continue;
            sources.cases.push_back(
                {.case_id = case_id,
                 .same = core::same_occupation(occupation, facts.employment.occupation),
                 .task_count = worksheet->tasks.size(),
                 .summary = summary});
        } catch (const Error&) {
            ++sources.unreadable;  // told in the dialog; Log and check says more
        }
    }
    std::stable_sort(sources.cases.begin(), sources.cases.end(), comes_before);
    return sources;
}

std::vector<core::Task> tasks_of_case(const core::Register& cases, const std::string& case_id) {
    return tasks_in(core::facts_of(cases.last(case_id), cases.path()));
}

std::vector<core::Task> tasks_of_file(const std::string& path) {
    auto reading = core::read_case(tables::read_file(path), path);
    if (has_errors(reading.problems)) throw Error(path, reading.problems);
    return tasks_in(std::move(reading.facts));
}

std::string source_title(SourceColumn column, const core::Translator& tr) {
    switch (column) {
        case SourceColumn::occupation:
            return column_title(CaseColumn::occupation, tr);
        case SourceColumn::same:
            return tr.tr("As this worker’s");
        case SourceColumn::employer:
            return column_title(CaseColumn::employer, tr);
        case SourceColumn::worker:
            return column_title(CaseColumn::worker, tr);
        case SourceColumn::case_number:
            return column_title(CaseColumn::case_number, tr);
        case SourceColumn::task_count:
            return tr.tr("Tasks");
    }
    return {};
}

std::string source_cell(const TaskSource& source, SourceColumn column, const core::Translator& tr) {
    switch (column) {
        case SourceColumn::occupation:
            return source.summary.occupation;
        case SourceColumn::same:
            return same_words(source.same, tr);
        case SourceColumn::employer:
            return source.summary.employer;
        case SourceColumn::worker:
            return name_of_worker(source.summary);
        case SourceColumn::case_number:
            return source.summary.case_number;
        case SourceColumn::task_count:
            return std::to_string(source.task_count);
    }
    return {};
}

std::string task_title(TaskColumn column, const core::Translator& tr) {
    switch (column) {
        case TaskColumn::name:
            return tr.tr("Task");
        case TaskColumn::minutes:
            return tr.tr("Min per shift");
        case TaskColumn::lifts:
            return tr.tr("Lifts");
        case TaskColumn::postures:
            return tr.tr("Postures");
        case TaskColumn::vibrations:
            return tr.tr("Vibration: x, y, z");
    }
    return {};
}

std::string task_cell(const core::Task& task, std::size_t index, TaskColumn column,
                      const core::Translator& tr) {
    switch (column) {
        case TaskColumn::name:
            return task_name(task, index, tr);
        case TaskColumn::minutes:
            return task.min_per_shift ? tr.plain(*task.min_per_shift) : "–";
        case TaskColumn::lifts:
            return rows_words(task, RowKind::lift, task.lifts.size(), tr);
        case TaskColumn::postures:
            return rows_words(task, RowKind::posture, task.postures.size(), tr);
        case TaskColumn::vibrations:
            return rows_words(task, RowKind::vibration, task.vibrations.size(), tr);
    }
    return {};
}

}  // namespace werkrug::app
