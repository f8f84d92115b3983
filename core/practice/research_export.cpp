#include "core/practice/research_export.hpp"

#include "core/case/names.hpp"
#include "core/practice/case_classes.hpp"
#include "core/practice/practice_table.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/practice.hpp"
#include "tables/sick_leave_classes.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace werkrug::core {

namespace {

namespace categories = practice_categories;

// The columns that a person could be recognised by.
using Column = std::string ResearchRow::*;
struct Recognising {
    const char* name;
    Column column;
};
constexpr std::array recognising{Recognising{"quarter", &ResearchRow::quarter},
                                 Recognising{"age_band", &ResearchRow::age_band},
                                 Recognising{"sex", &ResearchRow::sex},
                                 Recognising{"occupation_group", &ResearchRow::occupation_group},
                                 Recognising{"sector", &ResearchRow::sector}};

std::vector<std::string> factor_ids() {
    std::vector<std::string> ids;
    for (const auto& file : tables::shipped_instruments())
        for (const auto& factor : file.instrument.factors)
            if (std::find(ids.begin(), ids.end(), factor.id) == ids.end()) ids.push_back(factor.id);
    return ids;
}

std::string answer_words(std::optional<bool> answer) {
    if (!answer) return categories::unknown;
    return *answer ? "yes" : "no";
}

std::vector<std::string> findings_of(const CaseSummary& summary, const CaseFigures& figures,
                                     const std::vector<std::string>& factors) {
    std::vector<std::string> findings{
        std::string{conclusion_of(summary)},
        std::string{duration_of(figures)},
        tables::sick_leave_class(figures.sick_leave_days.value_or(0)).id,
        answer_words(figures.occupational),
        std::string{notification_time_of(summary, figures).value_or(categories::none)},
        figures.measure_kinds.empty() ? categories::none : figures.measure_kinds};
    for (const auto& factor : factors) {
        findings.emplace_back(categories::none);
        each_exposure(figures.exposures, [&](std::string_view id, std::string_view level) {
            if (id == factor) findings.back() = level;
        });
    }
    return findings;
}

ResearchRow row_of(const CaseSummary& summary, const CaseFigures& figures,
                   const std::vector<std::string>& factors) {
    return {.quarter = quarter_of(summary.assessment_date),
            .age_band = std::string{age_band_of(summary)},
            .sex = std::string{name_of(figures.sex)},
            .occupation_group = std::string{occupation_group_of(figures)},
            .sector = std::string{sector_class_of(figures)},
            .findings = findings_of(summary, figures, factors)};
}

auto recognised_by(const ResearchRow& row) {
    return std::tie(row.quarter, row.age_band, row.sex, row.occupation_group, row.sector);
}

// The rows that share everything they could be recognised by.
using Group = std::vector<ResearchRow*>;

std::vector<Group> groups_of(std::vector<ResearchRow>& rows) {
    using Key = std::tuple<std::string, std::string, std::string, std::string, std::string>;
    std::map<Key, Group> groups;
    for (auto& row : rows) groups[Key{recognised_by(row)}].push_back(&row);
    std::vector<Group> list;
    list.reserve(groups.size());
    for (auto& [key, group] : groups) list.push_back(std::move(group));
    return list;
}

void withhold(std::string& value) {
    value = withheld_value;
}

// "2026-Q1" becomes "2026".
void to_year(std::string& quarter) {
    quarter = quarter.substr(0, quarter.find('-'));
}

struct Step {
    Column column;
    void (*coarsen)(std::string&);
};

// What research can best do without goes first.
constexpr std::array steps{Step{&ResearchRow::sector, withhold},
                           Step{&ResearchRow::quarter, to_year},
                           Step{&ResearchRow::occupation_group, withhold},
                           Step{&ResearchRow::quarter, withhold},
                           Step{&ResearchRow::sex, withhold},
                           Step{&ResearchRow::age_band, withhold}};

// A group that is large enough stays so: rows leave their group together or not at all.
void coarsen_small_groups(std::vector<ResearchRow>& rows, std::size_t enough) {
    for (const auto& [column, coarsen] : steps)
        for (const auto& group : groups_of(rows))
            if (group.size() < enough)
                for (auto* row : group) coarsen(row->*column);
}

std::size_t leave_out_small_groups(std::vector<ResearchRow>& rows, std::size_t enough) {
    std::vector<ResearchRow> kept;
    kept.reserve(rows.size());
    for (const auto& group : groups_of(rows))
        if (group.size() >= enough)
            for (auto* row : group) kept.push_back(std::move(*row));
    const auto left_out = rows.size() - kept.size();
    rows = std::move(kept);
    return left_out;
}

std::size_t smallest_group(std::vector<ResearchRow>& rows) {
    const auto groups = groups_of(rows);
    const auto smallest =
        std::min_element(groups.begin(), groups.end(),
                         [](const Group& a, const Group& b) { return a.size() < b.size(); });
    return smallest == groups.end() ? 0 : smallest->size();
}

// A quarter is coarse when it is one no longer.
bool is_coarsened(const Recognising& column, const ResearchRow& row) {
    const auto& value = row.*column.column;
    if (column.column != &ResearchRow::quarter) return value == withheld_value;
    return value != categories::unknown && value.find('-') == std::string::npos;
}

}  // namespace

bool ResearchExport::anonymous() const {
    return rows.empty() || smallest_group >= tables::practice_rules().anonymity;
}

ResearchExport research_export(const std::vector<IndexEntry>& entries) {
    const auto enough = tables::practice_rules().anonymity;
    const auto factors = factor_ids();
    ResearchExport made{.cases = entries.size()};
    made.rows.reserve(entries.size());
    for (const auto& [id, summary] : entries)
        if (const auto figures = summary.figures.read())
            made.rows.push_back(row_of(summary, *figures, factors));
    coarsen_small_groups(made.rows, enough);
    made.left_out = leave_out_small_groups(made.rows, enough);
    std::sort(made.rows.begin(), made.rows.end(), [](const ResearchRow& a, const ResearchRow& b) {
        return std::tuple_cat(recognised_by(a), std::tie(a.findings)) <
               std::tuple_cat(recognised_by(b), std::tie(b.findings));
    });
    made.smallest_group = smallest_group(made.rows);
    for (const auto& column : recognising)
        made.coarsened.push_back(
            {.column = column.name,
             .rows = static_cast<std::size_t>(std::count_if(
                 made.rows.begin(), made.rows.end(),
                 [&](const ResearchRow& row) { return is_coarsened(column, row); }))});
    return made;
}

std::vector<std::string> recognising_columns() {
    std::vector<std::string> columns;
    columns.reserve(recognising.size());
    for (const auto& column : recognising) columns.emplace_back(column.name);
    return columns;
}

std::vector<std::string> finding_columns() {
    std::vector<std::string> columns{"conclusion",   "duration",     "sick_leave",
                                     "occupational", "notification", "measures"};
    for (auto& factor : factor_ids()) columns.push_back(std::move(factor));
    return columns;
}

}  // namespace werkrug::core
