#include "app/gui/notification/duty_rows.hpp"

#include "app/gui/register/case_list.hpp"
#include "core/practice/overview.hpp"
#include "core/register/case_name.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::NotificationDuty;

std::string conclusion_words(const std::string& conclusion, const core::Translator& tr) {
    if (conclusion.empty()) return tr.tr("no conclusion yet");
    return tables::code_title("conclusion", conclusion).in(tr.language());
}

}  // namespace

std::string column_title(DutyColumn column, const core::Translator& tr) {
    switch (column) {
        case DutyColumn::case_number:
            return tr.tr("Case");
        case DutyColumn::worker:
            return tr.tr("Worker");
        case DutyColumn::assessed:
            return tr.tr("Assessed");
        case DutyColumn::conclusion:
            return tr.tr("Conclusion");
        case DutyColumn::to_do:
            return tr.tr("To do");
    }
    return {};
}

void DutyRows::look(const core::Register& cases) {
    std::vector<core::IndexEntry> room;
    rows_.clear();
    for (const auto& [entry, duty] : core::open_duties(core::with_figures(cases, room)))
        rows_.push_back({.case_id = entry->case_id, .summary = entry->summary, .duty = duty});
}

std::string DutyRows::cell(std::size_t row, DutyColumn column, const core::Translator& tr) const {
    const auto& [id, summary, duty] = rows_.at(row);
    switch (column) {
        case DutyColumn::case_number:
            return summary.case_number;
        case DutyColumn::worker:
            return name_of_worker(summary);
        case DutyColumn::assessed:
            return summary.assessment_date ? tr.short_date(*summary.assessment_date) : "–";
        case DutyColumn::conclusion:
            return conclusion_words(summary.conclusion, tr);
        case DutyColumn::to_do:
            return duty == NotificationDuty::to_notify ? tr.tr("notify") : tr.tr("conclude first");
    }
    return {};
}

std::vector<std::string> DutyRows::case_ids(const std::vector<std::size_t>& rows) const {
    std::vector<std::string> ids;
    ids.reserve(rows_.size());
    for (const auto row : rows) ids.push_back(rows_.at(row).case_id);
    if (!rows.empty()) return ids;
    for (const auto& row : rows_)
        if (row.duty == NotificationDuty::to_notify) ids.push_back(row.case_id);
    return ids;
}

std::string DutyRows::headline(const core::Translator& tr) const {
    if (rows_.empty()) return tr.tr("Every case that is to be notified was notified.");
    const auto to_notify =
        static_cast<std::size_t>(std::count_if(rows_.begin(), rows_.end(), [](const Row& row) {
            return row.duty == NotificationDuty::to_notify;
        }));
    return tr.tr(
        "Concluded to be occupational and not notified: {0}. Occupational by the "
        "instrument and not concluded yet: {1}.",
        {std::to_string(to_notify), std::to_string(rows_.size() - to_notify)});
}

std::string refusals_text(const core::Register& cases, const core::NotificationBatch& batch,
                          const core::Translator& tr) {
    std::string text;
    for (const auto& [id, why] : batch.refused)
        text += tr.tr("Case {0}: {1}", {core::case_name(cases, id), tr.text(why)}) + '\n';
    return text;
}

}  // namespace werkrug::app
