// The practice at a glance: what is counted, by hand-made registers; clusters on both sides of
// their limits.
#include "core/practice/overview.hpp"

#include "core/practice/case_classes.hpp"
#include "core/practice/practice_words.hpp"
#include "tests/core/practice/practice_entries.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

using Counts = std::vector<core::PracticeCount>;

const core::PracticeTable& table_of(const core::PracticeOverview& overview, const char* id) {
    const auto found = std::find_if(overview.tables.begin(), overview.tables.end(),
                                    [&](const auto& table) { return table.id == id; });
    REQUIRE(found != overview.tables.end());
    return *found;
}

std::size_t cases_in(const core::PracticeTable& table, const char* category) {
    for (const auto& count : table.counts)
        if (count.category == category) return count.cases;
    return 0;
}

core::IndexEntry lifting(const char* employer, const char* day) {
    return practice_entry(employer, day, {.exposures = "lifting=high"});
}

std::vector<core::Cluster> clusters(const std::vector<core::IndexEntry>& entries) {
    return core::clusters_of(entries, {});
}

std::vector<core::IndexEntry> three_cases() {
    auto first = practice_entry("Noord", "2026-03-16",
                                {.occupation_code = "9333",
                                 .sector_code = "52.10",
                                 .exposures = "lifting=high bending-twisting=moderate",
                                 .measure_kinds = "organisation technique",
                                 .duration = "chronic",
                                 .occupational = true,
                                 .notified_on = date("2026-03-30")});
    first.summary.conclusion = "likely";
    auto second = practice_entry("Zuid", "2026-03-02",
                                 {.occupation_code = "9333",
                                  .sector_code = "H49.4",
                                  .exposures = "whole-body-vibration=unknown",
                                  .duration = "acute",
                                  .occupational = true});
    second.summary.conclusion = "suspected";
    auto third = practice_entry("Zuid", "2025-12-31", {.occupational = true});
    third.summary.occupation = "Stratenmaker";
    return {first, second, third};
}

}  // namespace

TEST_CASE("cases are counted by what they are", "[practice]") {
    const auto overview = core::overview_of(three_cases(), {});
    CHECK(overview.cases == 3);
    CHECK(table_of(overview, "month").counts == Counts{{"2025-12", 1}, {"2026-03", 2}});
    CHECK(table_of(overview, "occupation").counts == Counts{{"9333", 2}, {"Stratenmaker", 1}});
    CHECK(table_of(overview, "occupation-group").counts == Counts{{"isco-9", 2}, {"unknown", 1}});
    CHECK(table_of(overview, "sector").counts == Counts{{"nace-h", 2}, {"unknown", 1}});
    CHECK(table_of(overview, "duration").counts ==
          Counts{{"acute", 1}, {"subacute", 0}, {"chronic", 1}, {"unknown", 1}});
    const auto& conclusions = table_of(overview, "conclusion");
    CHECK(cases_in(conclusions, "likely") == 1);
    CHECK(cases_in(conclusions, "suspected") == 1);
    CHECK(cases_in(conclusions, "no-conclusion") == 1);
    const auto& measures = table_of(overview, "measures");
    CHECK(cases_in(measures, "organisation") == 1);
    CHECK(cases_in(measures, "technique") == 1);
    CHECK(cases_in(measures, "behaviour") == 0);
    CHECK(cases_in(measures, "no-measures") == 2);
    CHECK(table_of(overview, "factor/lifting").counts == Counts{{"none", 2}, {"high", 1}});
    CHECK(table_of(overview, "factor/whole-body-vibration").counts ==
          Counts{{"none", 2}, {"unknown", 1}});
}

TEST_CASE("the effect of measures, of cases that have any", "[practice]") {
    const auto measured = [](const char* day, std::optional<std::string> effects) {
        return practice_entry(
            "Noord", day, {.measure_kinds = "technique", .measure_effects = std::move(effects)});
    };
    std::vector<core::IndexEntry> entries{
        measured("2026-01-01", "effective no-effect"), measured("2026-01-02", "effective"),
        measured("2026-01-03", ""), practice_entry("Noord", "2026-01-04", {.measure_effects = ""})};
    CHECK(table_of(core::overview_of(entries, {}), "effect").counts ==
          Counts{{"effective", 2},
                 {"partly", 0},
                 {"no-effect", 1},
                 {"not-carried-out", 0},
                 {"not-evaluated", 1}});
    // Saved before effects were counted: nobody knows.
    entries.push_back(measured("2026-01-05", std::nullopt));
    CHECK(table_of(core::overview_of(entries, {}), "effect").counts.back() ==
          core::PracticeCount{"unknown", 1});
}

TEST_CASE("a period counts the days of assessment in it, both ends included", "[practice]") {
    const auto cases_between = [](const char* from, const char* to) {
        return core::overview_of(three_cases(), {.from = date(from), .to = date(to)}).cases;
    };
    CHECK(cases_between("2025-12-31", "2026-03-02") == 2);
    CHECK(cases_between("2026-01-01", "2026-03-01") == 0);
    CHECK(cases_between("2026-03-16", "2026-03-16") == 1);
}

TEST_CASE("time to the notification, on both sides of two weeks", "[practice]") {
    const auto time_when = [](const char* notified_on) {
        auto entry = practice_entry("Noord", "2026-03-02", {.notified_on = date(notified_on)});
        return core::notification_time_of(entry.summary, entry.summary.figures.read().value())
            .value();
    };
    CHECK(time_when("2026-03-16") == "within-2-weeks");
    CHECK(time_when("2026-03-17") == "within-6-weeks");
    CHECK(time_when("2026-06-02") == "later");
    const auto overview = core::overview_of(three_cases(), {});
    CHECK(cases_in(table_of(overview, "notification"), "not-notified") == 1);
}

TEST_CASE("the open duty: concluded and not notified, or not concluded yet", "[practice]") {
    const auto duty = [](const char* conclusion, std::optional<bool> occupational,
                         bool notified = false) {
        auto entry = practice_entry("Noord", "2026-03-02", {.occupational = occupational});
        entry.summary.conclusion = conclusion;
        if (notified)
            change_figures(entry, [](auto& figures) { figures.notified_on = date("2026-03-03"); });
        return core::duty_of(entry.summary);
    };
    using Duty = core::NotificationDuty;
    CHECK(duty("very-likely", true) == Duty::to_notify);
    CHECK(duty("suspected", false) == Duty::to_notify);
    CHECK(duty("likely", true, true) == Duty::none);
    CHECK(duty("not-occupational", true) == Duty::none);
    CHECK(duty("undecided", true) == Duty::to_conclude_first);
    CHECK(duty("", true) == Duty::to_conclude_first);
    CHECK(duty("", false) == Duty::none);
    CHECK(duty("", std::nullopt) == Duty::none);
    const auto overview = core::overview_of(three_cases(), {});
    CHECK(overview.to_notify == 1);
    CHECK(overview.to_conclude_first == 1);
}

TEST_CASE("three cases of one employer and factor within a year are a cluster", "[practice]") {
    const auto found =
        clusters({lifting("Noord B.V.", "2025-03-01"), lifting("NOORD b.v.", "2025-09-01"),
                  lifting("Noord B.V.", "2026-02-28")});
    REQUIRE(found.size() == 1);
    CHECK(found.front() == core::Cluster{.employer = "Noord B.V.",
                                         .factor = "lifting",
                                         .cases = 3,
                                         .first = date("2025-03-01"),
                                         .last = date("2026-02-28")});
}

TEST_CASE("two are none, nor are three of which the last came a year later", "[practice]") {
    CHECK(clusters({lifting("Noord", "2025-03-01"), lifting("Noord", "2025-03-02")}).empty());
    CHECK(clusters({lifting("Noord", "2025-03-01"), lifting("Noord", "2025-03-02"),
                    lifting("Noord", "2026-03-01")})
              .empty());
    CHECK(clusters({lifting("Noord", "2024-02-29"), lifting("Noord", "2024-03-02"),
                    lifting("Noord", "2025-02-28")})
              .empty());
    CHECK(clusters({lifting("Noord", "2025-03-01"), lifting("Zuid", "2025-03-02"),
                    lifting("Noord", "2025-03-03")})
              .empty());
}

TEST_CASE("an unknown level is no cluster, and each factor is one of its own", "[practice]") {
    const auto with = [](const char* day, const char* exposures) {
        return practice_entry("Noord", day, {.exposures = exposures});
    };
    CHECK(clusters({with("2025-03-01", "lifting=unknown"), with("2025-03-02", "lifting=high"),
                    with("2025-03-03", "lifting=moderate bending-twisting=high")})
              .empty());
    const auto found = clusters({with("2025-03-01", "lifting=high bending-twisting=moderate"),
                                 with("2025-03-02", "lifting=high bending-twisting=high"),
                                 with("2025-03-03", "lifting=moderate bending-twisting=high"),
                                 with("2025-05-03", "lifting=moderate")});
    REQUIRE(found.size() == 2);
    CHECK(found[0].factor == "lifting");
    CHECK(found[0].cases == 4);
    CHECK(found[1].factor == "bending-twisting");
    CHECK(found[1].cases == 3);
}

TEST_CASE("every table and category of the overview has words in both languages", "[practice]") {
    const auto overview = core::overview_of(three_cases(), {});
    const core::Translator nl(Language::nl);
    CHECK(core::table_title("factor/lifting", nl).starts_with("Factor: "));
    CHECK(core::table_title("measure/technique", nl) == "Maatregelen: technisch");
    CHECK(core::category_title("sector", "nace-h", nl) == "vervoer en opslag");
    CHECK(core::category_title("conclusion", "no-conclusion", nl) == "nog geen conclusie");
    CHECK(core::category_title("occupation", "Stratenmaker", nl) == "Stratenmaker");
    CHECK(core::category_title("occupation", "9333", nl) == "9333 Laders en lossers");
    for (const auto& table : overview.tables) {
        CHECK(core::table_title(table.id, nl) != table.id);
        for (const auto& count : table.counts)
            CHECK_FALSE(core::category_title(table.id, count.category, nl).empty());
    }
}
