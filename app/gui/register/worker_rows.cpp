#include "app/gui/register/worker_rows.hpp"

#include "core/register/change_words.hpp"
#include "core/register/field_table.hpp"
#include "tables/instrument_reader.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::Translator;
using core::WorkerField;

// Nothing that a list of workers changes is told by the titles of an instrument.
const tables::Instrument& any_instrument() {
    return tables::default_instrument().instrument;
}

std::string value_or_none(const core::FieldChange& change, const std::optional<std::string>& value,
                          const Translator& tr) {
    return value ? core::value_words(change, *value, any_instrument(), tr) : "–";
}

bool belongs_to(const core::FieldChange& change, WorkerField field) {
    const auto path = core::path_of(field);
    return change.path == path || change.path.starts_with(std::string{path} + "/@");
}

}  // namespace

std::string column_title(WorkerColumn column, const Translator& tr) {
    switch (column) {
        case WorkerColumn::chosen:
            return tr.tr("Chosen");
        case WorkerColumn::worker:
            return tr.tr("Worker");
        case WorkerColumn::case_number:
            return tr.tr("Case");
        case WorkerColumn::field:
            return tr.tr("Field");
        case WorkerColumn::before:
            return tr.tr("In the case");
        case WorkerColumn::after:
            return tr.tr("In the list");
        case WorkerColumn::effect:
            return tr.tr("What happens");
    }
    return {};
}

std::string field_title(WorkerField field, const Translator& tr) {
    return tr.text(core::find_field(core::path_of(field))->label);
}

void WorkerRows::compare(const core::Register& cases, core::WorkerList list) {
    auto comparison = core::compare_workers(cases, list);
    list_ = std::move(list);
    comparison_ = std::move(comparison);
    rows_.clear();
    left_out_.clear();
    for (const auto& update : comparison_.updates)
        for (const auto& change : update.changes)
            rows_.push_back({.worker = update.row, .update = &update, .change = &change});
    for (const auto place : comparison_.without_case) rows_.push_back({.worker = place});
}

std::string WorkerRows::cell(std::size_t row, WorkerColumn column, const Translator& tr) const {
    const auto& at = rows_.at(row);
    const bool is_new = at.update == nullptr;
    switch (column) {
        case WorkerColumn::chosen:
            return is_chosen(at) ? "✓" : "";
        case WorkerColumn::worker:
            return worker_number(at);
        case WorkerColumn::case_number:
            return is_new ? tr.tr("none yet") : at.update->case_number;
        case WorkerColumn::field:
            return is_new ? "–" : core::field_name(*at.change, any_instrument(), tr);
        case WorkerColumn::before:
            return is_new ? "–" : value_or_none(*at.change, at.change->before, tr);
        case WorkerColumn::after:
            return is_new ? list_.workers.at(at.worker).worker.family_name
                          : value_or_none(*at.change, at.change->after, tr);
        case WorkerColumn::effect:
            return effect(at, tr);
    }
    return {};
}

std::string WorkerRows::effect(const Row& row, const Translator& tr) const {
    if (!takes_over(row)) return row.update == nullptr ? tr.tr("no case") : tr.tr("stays as it is");
    if (row.update == nullptr) return tr.tr("a case is started");
    return row.change->before ? tr.tr("is replaced") : tr.tr("is filled in");
}

void WorkerRows::choose_field(WorkerField field, bool wanted) {
    if (wanted)
        left_out_fields_.erase(field);
    else
        left_out_fields_.insert(field);
}

void WorkerRows::turn_worker(std::size_t row) {
    const auto& number = worker_number(rows_.at(row));
    if (left_out_.erase(number) == 0) left_out_.insert(number);
}

bool WorkerRows::takes_over(const Row& row) const {
    if (!is_chosen(row)) return false;
    if (row.update == nullptr) return choice_.add;
    const bool left_out =
        std::any_of(left_out_fields_.begin(), left_out_fields_.end(),
                    [&row](WorkerField field) { return belongs_to(*row.change, field); });
    return !left_out && core::takes_over(choice_, *row.update, *row.change);
}

WorkerRows::Planned WorkerRows::planned() const {
    Planned planned;
    const core::WorkerUpdate* last = nullptr;
    for (const auto& row : rows_) {
        if (!takes_over(row)) continue;
        if (row.update == nullptr) {
            ++planned.new_cases;
            continue;
        }
        ++planned.fields;
        if (row.update != last) ++planned.cases;
        last = row.update;
    }
    return planned;
}

core::ImportChoice WorkerRows::choice() const {
    auto choice = choice_;
    for (const auto field : core::all_worker_fields())
        if (!left_out_fields_.contains(field)) choice.fields.insert(field);
    for (const auto& row : rows_)
        if (is_chosen(row)) choice.workers.insert(worker_number(row));
    // None there would mean all of them.
    const bool no_worker = choice.workers.empty();
    if (no_worker || choice.fields.empty()) choice.fill = choice.replace = false;
    if (no_worker) choice.add = false;
    return choice;
}

std::string WorkerRows::headline(const Translator& tr) const {
    std::string text = tr.tr(
        "Workers in the list: {0}; cases that differ: {1}; cases that are equal: {2}; closed "
        "cases, left alone: {3}; workers without a case: {4}",
        {std::to_string(list_.workers.size()), std::to_string(comparison_.updates.size()),
         std::to_string(comparison_.equal_cases), std::to_string(comparison_.closed_cases),
         std::to_string(comparison_.without_case.size())});
    if (list_.windows_1252) text += "\n" + tr.tr("The list was read as Windows-1252.");
    std::string names;
    for (const auto& name : list_.passed_over) names += (names.empty() ? "" : ", ") + name;
    if (!names.empty()) text += "\n" + tr.tr("Columns passed over: {0}", {names});
    return text;
}

}  // namespace werkrug::app
