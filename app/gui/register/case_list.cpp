#include "app/gui/register/case_list.hpp"

#include "app/gui/register/local_time.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>
#include <functional>

namespace werkrug::app {

namespace {

using core::CaseSummary;

std::string date_cell(const std::optional<core::Date>& date, const core::Translator& tr) {
    return date ? tr.short_date(*date) : std::string{};
}

// "⚠ 12-03-2026 appointment": with the sign when its day has come; what it is, where that is known.
std::string reminder_cell(const CaseSummary& summary, core::Date today,
                          const core::Translator& tr) {
    const auto day = core::reminder_of(summary);
    if (!day) return {};
    const auto words = tr.short_date(*day) +
                       (summary.due_kind ? " " + core::kind_words(*summary.due_kind, tr) : "");
    return *day <= today ? "⚠ " + words : words;
}

// Cases of which nothing is due come last.
std::string reminder_key(const CaseSummary& summary) {
    const auto day = core::reminder_of(summary);
    return day ? core::print_date(*day) : "~";
}

// What a column is sorted by, of one kind for all columns: texts without capitals and accents,
// dates as they are written in ISO 8601.
std::string sort_key(const CaseSummary& summary, CaseColumn column, core::Date today) {
    const auto date_key = [](const std::optional<core::Date>& date) {
        return date ? core::print_date(*date) : std::string{};
    };
    switch (column) {
        case CaseColumn::worker:
            return core::fold(name_of_worker(summary));
        case CaseColumn::birth_date:
            return date_key(summary.birth_date);
        case CaseColumn::case_number:
            return core::fold(summary.case_number);
        case CaseColumn::employer:
            return core::fold(summary.employer);
        case CaseColumn::occupation:
            return core::fold(summary.occupation);
        case CaseColumn::assessed:
            return date_key(summary.assessment_date);
        case CaseColumn::status:  // as far as the case is
            return {static_cast<char>('a' + static_cast<int>(core::status_on(summary, today)))};
        case CaseColumn::reminder:
            return reminder_key(summary);
        case CaseColumn::conclusion:
            return summary.conclusion;
        case CaseColumn::saved:
            return core::print_timestamp(summary.saved_at);
    }
    return {};
}

}  // namespace

std::string name_of_worker(const core::CaseSummary& summary) {
    if (summary.given_name.empty()) return summary.family_name;
    if (summary.family_name.empty()) return summary.given_name;
    return summary.family_name + ", " + summary.given_name;
}

std::string column_title(CaseColumn column, const core::Translator& tr) {
    switch (column) {
        case CaseColumn::worker:
            return tr.tr("Worker");
        case CaseColumn::birth_date:
            return tr.tr("Birth date");
        case CaseColumn::case_number:
            return tr.tr("Case number");
        case CaseColumn::employer:
            return tr.tr("Employer");
        case CaseColumn::occupation:
            return tr.tr("Occupation");
        case CaseColumn::assessed:
            return tr.tr("Assessed");
        case CaseColumn::status:
            return tr.tr("Status");
        case CaseColumn::reminder:
            return tr.tr("Reminder");
        case CaseColumn::conclusion:
            return tr.tr("Conclusion");
        case CaseColumn::saved:
            return tr.tr("Saved");
    }
    return {};
}

void CaseList::show(const core::SearchIndex& index, const core::Query& query, CaseOrder order) {
    index_ = &index;
    rows_ = index.search(query, today_);  // by worker
    sort(order);
}

void CaseList::forget() {
    index_ = nullptr;
    rows_.clear();
}

void CaseList::sort(CaseOrder order) {
    if (order.column != CaseColumn::worker) {
        std::vector<std::string> keys(all());
        for (const auto place : rows_)
            keys[place] = sort_key(index_->entries()[place].summary, order.column, today_);
        std::stable_sort(rows_.begin(), rows_.end(),
                         [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    }
    if (order.descending) std::reverse(rows_.begin(), rows_.end());
}

std::string CaseList::cell(std::size_t row, CaseColumn column, const core::Translator& tr) const {
    const CaseSummary& summary = entry(row).summary;
    switch (column) {
        case CaseColumn::worker:
            return name_of_worker(summary);
        case CaseColumn::birth_date:
            return date_cell(summary.birth_date, tr);
        case CaseColumn::case_number:
            return summary.case_number;
        case CaseColumn::employer:
            return summary.employer;
        case CaseColumn::occupation:
            return summary.occupation;
        case CaseColumn::assessed:
            return date_cell(summary.assessment_date, tr);
        case CaseColumn::status:
            return core::status_words(core::status_on(summary, today_), tr);
        case CaseColumn::reminder:
            return reminder_cell(summary, today_, tr);
        case CaseColumn::conclusion:
            return summary.conclusion.empty()
                       ? std::string{}
                       : tables::code_title("conclusion", summary.conclusion).in(tr.language());
        case CaseColumn::saved:
            return local_time(summary.saved_at, tr);
    }
    return {};
}

}  // namespace werkrug::app
