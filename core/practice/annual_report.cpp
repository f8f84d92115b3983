#include "core/practice/annual_report.hpp"

#include "core/practice/case_classes.hpp"
#include "tables/code_lists.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/practice.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace werkrug::core {

namespace {

namespace categories = practice_categories;

// A table with its categories, all of them without cases.
class FixedTable {
  public:
    explicit FixedTable(std::string id) : table_{.id = std::move(id)} {}

    FixedTable& with(std::string category) {
        table_.counts.push_back({.category = std::move(category)});
        return *this;
    }
    // What is in no category counts as the last one: it is the one for what is not known.
    void count(std::string_view category) {
        auto& counts = table_.counts;
        auto found = std::find_if(counts.begin(), counts.end(),
                                  [&](const auto& count) { return count.category == category; });
        if (found == counts.end()) --found;
        ++found->cases;
    }
    const PracticeTable& table() const { return table_; }

  private:
    PracticeTable table_;
};

FixedTable table_of_codes(const char* id, std::string_view list, const char* last) {
    FixedTable table(id);
    for (const auto& entry : tables::code_list(list)) table.with(entry.code);
    return table.with(last);
}

FixedTable table_of_quarters(int year) {
    FixedTable table(practice_tables::quarter);
    for (unsigned month = 1; month <= unsigned{std::chrono::December}; ++month) {
        const auto quarter = quarter_of(
            Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{1}});
        if (table.table().counts.empty() || table.table().counts.back().category != quarter)
            table.with(quarter);
    }
    return table;
}

FixedTable table_of_occupations() {
    FixedTable table(practice_tables::occupation_group);
    for (const auto& group : tables::practice_rules().occupation_groups) table.with(group.id);
    return table.with(categories::unknown);
}

// The factors of the shipped instruments that a task can show.
std::vector<const tables::Factor*> factors_of_work() {
    std::vector<const tables::Factor*> factors;
    for (const auto& file : tables::shipped_instruments())
        for (const auto& factor : file.instrument.factors) {
            const bool known = std::any_of(factors.begin(), factors.end(),
                                           [&](const auto* one) { return one->id == factor.id; });
            if (!known && factor.derivable()) factors.push_back(&factor);
        }
    return factors;
}

FixedTable table_of_levels(const tables::Factor& factor) {
    FixedTable table(practice_tables::factor_prefix + factor.id);
    for (const auto& level : factor.levels) table.with(std::string{tables::name_of(level.level)});
    return table.with(categories::unknown);
}

std::string level_of(std::string_view exposures, std::string_view factor) {
    std::string found = categories::none;
    each_exposure(exposures, [&](std::string_view id, std::string_view level) {
        if (id == factor) found = level;
    });
    return found;
}

bool has_word(std::string_view words, std::string_view word) {
    while (!words.empty()) {
        const auto end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word) return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

struct CountedCase {
    const CaseSummary& summary;
    CaseFigures figures{};
};
using Cases = std::vector<CountedCase>;

Cases cases_of(const std::vector<IndexEntry>& entries, std::string_view employer, int year) {
    const auto sought = fold(employer);
    Cases cases;
    for (const auto& [id, summary] : entries) {
        const auto& day = summary.assessment_date;
        if (!day || int{day->year()} != year || fold(summary.employer) != sought) continue;
        if (auto figures = summary.figures.read())
            cases.push_back({.summary = summary, .figures = std::move(*figures)});
    }
    return cases;
}

template <typename ClassOf>
PracticeTable counted(FixedTable table, const Cases& cases, ClassOf class_of) {
    for (const auto& one : cases) table.count(class_of(one));
    return table.table();
}

PracticeTable measure_table(const std::string& kind, const Cases& cases) {
    FixedTable table(practice_tables::measure_prefix + kind);
    table.with(categories::with_measure).with(categories::without_measure);
    return counted(std::move(table), cases, [&](const CountedCase& one) {
        return has_word(one.figures.measure_kinds, kind) ? categories::with_measure
                                                         : categories::without_measure;
    });
}

}  // namespace

std::vector<PracticeTable> annual_tables(const std::vector<IndexEntry>& entries,
                                         std::string_view employer, int year) {
    const auto cases = cases_of(entries, employer, year);
    std::vector<PracticeTable> all{
        counted(table_of_quarters(year), cases,
                [](const CountedCase& one) { return quarter_of(one.summary.assessment_date); }),
        counted(table_of_codes(practice_tables::conclusion, "conclusion",
                               categories::without_conclusion),
                cases, [](const CountedCase& one) { return conclusion_of(one.summary); }),
        counted(table_of_codes(practice_tables::duration, "duration-class", categories::unknown),
                cases, [](const CountedCase& one) { return duration_of(one.figures); }),
        counted(table_of_occupations(), cases,
                [](const CountedCase& one) { return occupation_group_of(one.figures); })};
    for (const auto* factor : factors_of_work())
        all.push_back(counted(table_of_levels(*factor), cases, [&](const CountedCase& one) {
            return level_of(one.figures.exposures, factor->id);
        }));
    for (const auto& kind : tables::code_list("measure-kind"))
        all.push_back(measure_table(kind.code, cases));
    return all;
}

AnnualReport annual_report(const std::vector<IndexEntry>& entries, std::string_view employer,
                           int year) {
    const auto limit = tables::practice_rules().shown_from;
    AnnualReport report{.employer = std::string{employer}, .year = year};
    const auto all = annual_tables(entries, employer, year);
    report.tables.reserve(all.size());
    for (const auto& table : all) report.tables.push_back(hide_small(table, limit));
    std::size_t cases = 0;
    for (const auto& count : all.front().counts) cases += count.cases;
    if (cases >= limit) report.cases = cases;
    return report;
}

std::vector<EmployerYears> employers_with_cases(const std::vector<IndexEntry>& entries) {
    struct Found {
        std::string employer{};
        std::set<int, std::greater<>> years{};
    };
    std::map<std::string, Found> found;
    for (const auto& [id, summary] : entries) {
        if (summary.employer.empty() || !summary.assessment_date) continue;
        auto& one = found[fold(summary.employer)];
        if (one.employer.empty()) one.employer = summary.employer;
        one.years.insert(int{summary.assessment_date->year()});
    }
    std::vector<EmployerYears> employers;
    employers.reserve(found.size());
    for (auto& [key, one] : found)
        employers.push_back(
            {.employer = std::move(one.employer), .years = {one.years.begin(), one.years.end()}});
    return employers;
}

}  // namespace werkrug::core
