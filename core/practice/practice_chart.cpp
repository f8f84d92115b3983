#include "core/practice/practice_chart.hpp"

#include "core/practice/case_classes.hpp"
#include "core/practice/practice_words.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace werkrug::core {

namespace {

using Counts = std::vector<PracticeCount>;

std::optional<Date> first_day_of(const PracticeCount& month) {
    return parse_date(month.category + "-01");
}

// With the months between that have no cases; what has no month goes to the end.
Counts every_month(const Counts& counts) {
    Counts all;
    Counts without_month;
    std::optional<Date> next;
    for (const auto& count : counts) {
        const auto month = first_day_of(count);
        if (!month) {
            without_month.push_back(count);
            continue;
        }
        for (; next && *next < *month; *next += std::chrono::months{1})
            all.push_back({.category = month_of(next), .cases = 0});
        all.push_back(count);
        next = *month + std::chrono::months{1};
    }
    all.insert(all.end(), without_month.begin(), without_month.end());
    return all;
}

std::size_t cases_in(Counts::const_iterator begin, Counts::const_iterator end) {
    return std::accumulate(begin, end, std::size_t{0},
                           [](std::size_t sum, const auto& one) { return sum + one.cases; });
}

// Leaves as many as can be drawn; gives what that leaves out, in words.
std::string shorten(Counts& counts, bool months, const Translator& tr) {
    if (counts.size() <= most_bars) return {};
    const auto kept = static_cast<std::ptrdiff_t>(most_bars);
    if (months) {
        const auto from = std::prev(counts.end(), kept);
        const auto cases = cases_in(counts.begin(), from);
        counts.erase(counts.begin(), from);
        return tr.tr("Not drawn: {0} cases of earlier months.", {std::to_string(cases)});
    }
    const auto from = std::next(counts.begin(), kept);
    const auto classes = static_cast<std::size_t>(std::distance(from, counts.end()));
    const auto cases = cases_in(from, counts.end());
    counts.erase(from, counts.end());
    return tr.tr("Not drawn: {0} cases in {1} smaller classes.",
                 {std::to_string(cases), std::to_string(classes)});
}

std::string in_words(const PracticeChart& chart, const Translator& tr) {
    auto words = chart.title;
    for (const auto& bar : chart.bars) words += "; " + tr.tr("{0}: {1}", {bar.label, bar.count});
    if (!chart.footnote.empty()) words += ". " + chart.footnote;
    return words;
}

}  // namespace

Counts shown_counts(const PracticeTable& table) {
    return table.id == practice_tables::month ? every_month(table.counts) : table.counts;
}

PracticeChart practice_chart(const PracticeTable& table, const Translator& tr) {
    auto counts = shown_counts(table);
    PracticeChart chart{.title = table_title(table.id, tr)};
    chart.footnote = shorten(counts, table.id == practice_tables::month, tr);
    std::size_t most = 1;
    for (const auto& count : counts) most = std::max(most, count.cases);
    for (const auto& [category, cases] : counts)
        chart.bars.push_back({.label = category_title(table.id, category, tr),
                              .count = std::to_string(cases),
                              .length = static_cast<double>(cases) / static_cast<double>(most)});
    chart.in_words = in_words(chart, tr);
    return chart;
}

}  // namespace werkrug::core
