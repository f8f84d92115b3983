// A table of the practice at a glance as bars, against counts made by hand.
#include "core/practice/practice_chart.hpp"

#include "core/practice/overview.hpp"
#include "tests/core/practice/practice_entries.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

core::PracticeChart chart_of(const char* table, std::vector<core::PracticeCount> counts,
                             const core::Translator& tr = english) {
    return core::practice_chart({.id = table, .counts = std::move(counts)}, tr);
}

}  // namespace

TEST_CASE("bars are as long as their counts, in the order of the table", "[core][practice]") {
    const auto chart =
        chart_of("conclusion", {{"likely", 2}, {"suspected", 0}, {"no-conclusion", 8}});
    REQUIRE(chart.bars.size() == 3);
    CHECK(chart.title == "Conclusion");
    CHECK(chart.bars[0].count == "2");
    CHECK(chart.bars[0].length == 0.25);
    CHECK(chart.bars[1].length == 0);
    CHECK(chart.bars[2] == core::ChartBar{.label = "no conclusion yet", .count = "8", .length = 1});
    CHECK(chart.footnote.empty());
    CHECK(chart.in_words.starts_with("Conclusion; "));
    CHECK(chart.in_words.ends_with("no conclusion yet: 8"));
}

TEST_CASE("a chart without cases has no bar of any length", "[core][practice]") {
    CHECK(chart_of("month", {}).bars.empty());
    const auto chart = chart_of("measures", {{"no-measures", 0}}, dutch);
    REQUIRE(chart.bars.size() == 1);
    CHECK(chart.bars[0].length == 0);
}

TEST_CASE("months stand in the order of time, with those that have no case", "[core][practice]") {
    // As the overview counts them: what has no month comes first there.
    const std::vector<core::IndexEntry> entries{
        practice_entry("Noord", "2025-11-30"), practice_entry("Zuid", "2026-02-01"),
        practice_entry("Zuid", "2026-02-28"), practice_entry("Oost", "")};
    const auto overview = core::overview_of(entries, {});
    REQUIRE(overview.tables.front().id == "month");
    const auto chart = core::practice_chart(overview.tables.front(), english);
    std::string drawn;
    for (const auto& bar : chart.bars) drawn += bar.label + "=" + bar.count + " ";
    CHECK(drawn == "2025-11=1 2025-12=0 2026-01=0 2026-02=2 unknown=1 ");
    CHECK(chart.bars[0].length == 0.5);
}

TEST_CASE("of too many months the last are drawn, and the others told", "[core][practice]") {
    // From January 2020 to March 2022, with a case a month but 4 in the first: 27 months.
    std::vector<core::PracticeCount> counts{{"2020-01", 4}};
    for (const char* year : {"2020", "2021", "2022"})
        for (const char* month :
             {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"}) {
            const auto category = std::string(year) + "-" + month;
            if (category > "2020-01" && category <= "2022-03") counts.push_back({category, 1});
        }
    REQUIRE(counts.size() == 27);
    const auto chart = chart_of("month", counts);
    REQUIRE(chart.bars.size() == core::most_bars);
    CHECK(chart.bars.front().label == "2020-04");
    CHECK(chart.bars.back().label == "2022-03");
    CHECK(chart.bars.front().length == 1);  // of the longest that is drawn
    CHECK(chart.footnote == "Not drawn: 6 cases of earlier months.");
    CHECK(chart.in_words.ends_with(chart.footnote));
}

TEST_CASE("of too many occupations the largest are drawn, and the others told",
          "[core][practice]") {
    std::vector<core::PracticeCount> counts;
    counts.reserve(30);
    for (int i = 0; i < 30; ++i)
        counts.push_back({"Beroep " + std::string(1, static_cast<char>('a' + i % 26)),
                          static_cast<std::size_t>(30 - i)});
    const auto chart = chart_of("occupation", counts);
    REQUIRE(chart.bars.size() == core::most_bars);
    CHECK(chart.bars.back().count == "7");
    CHECK(chart.footnote == "Not drawn: 21 cases in 6 smaller classes.");  // 6+5+4+3+2+1
    CHECK(chart_of("occupation", counts, dutch).footnote.starts_with("Niet getekend: 21 "));
    counts.resize(core::most_bars);
    CHECK(chart_of("occupation", counts).footnote.empty());
}
