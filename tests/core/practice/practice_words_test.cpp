// The practice at a glance in words: periods, clusters, and whose annual report can be made.
#include "core/practice/practice_words.hpp"

#include "core/practice/annual_report.hpp"
#include "core/practice/practice_output.hpp"
#include "tests/core/practice/practice_entries.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

// Dates hold blanks that no line breaks at.
std::string with_plain_blanks(std::string text) {
    const std::string unbreakable = "\u00a0";
    for (auto at = text.find(unbreakable); at != std::string::npos; at = text.find(unbreakable))
        text.replace(at, unbreakable.size(), " ");
    return text;
}

std::string words_of(const core::Period& period, const core::Translator& tr) {
    return with_plain_blanks(core::period_words(period, tr));
}

}  // namespace

TEST_CASE("a period in words, open or closed", "[core][practice]") {
    const auto first = date("2026-01-01");
    const auto last = date("2026-12-31");
    CHECK(words_of({}, english) == "all days");
    CHECK(words_of({.from = first}, english) == "from 1 January 2026");
    CHECK(words_of({.to = last}, english) == "up to and including 31 December 2026");
    CHECK(words_of({.from = first, .to = last}, dutch) ==
          "van 1 januari 2026 tot en met 31 december 2026");
}

TEST_CASE("a cluster names employer, factor, number and dates", "[core][practice]") {
    const core::Cluster cluster{.employer = "Noord B.V.",
                                .factor = "whole-body-vibration",
                                .cases = 4,
                                .first = date("2026-01-05"),
                                .last = date("2026-06-30")};
    CHECK(with_plain_blanks(core::cluster_words(cluster, english)) ==
          "Noord B.V.: Whole-body vibration, 4 cases from 5 Jan 2026 to 30 Jun 2026");
    CHECK(core::cluster_rule_words(english).find("3 or more") != std::string::npos);
}

TEST_CASE("employers of whom a report can be made", "[core][practice]") {
    const std::vector<core::IndexEntry> entries{
        practice_entry("Zuid", "2024-05-01"), practice_entry("noord b.v.", "2025-01-01"),
        practice_entry("ZUID", "2026-01-02"), practice_entry("zuid", "2026-03-04"),
        practice_entry("", "2026-01-01"),     practice_entry("Oost", "")};
    CHECK(core::employers_with_cases(entries) ==
          std::vector<core::EmployerYears>{{.employer = "noord b.v.", .years = {2025}},
                                           {.employer = "Zuid", .years = {2026, 2024}}});
    CHECK(core::employers_with_cases({}).empty());
}

TEST_CASE("one table as a file for a spreadsheet", "[core][practice]") {
    const core::PracticeTable table{.id = "occupation",
                                    .counts = {{"9333", 3}, {"=1+1", 1}, {"unknown", 2}}};
    const auto csv = core::table_csv(table, english);
    CHECK(csv.starts_with("Table,Category,Cases\r\nOccupation,9333 Freight handlers,3\r\n"));
    CHECK(csv.ends_with("Occupation,unknown,2\r\n"));
    CHECK(csv.find(",=1+1,") == std::string::npos);  // no formula
}

TEST_CASE("the dictionary stands beside its data", "[core][practice]") {
    CHECK(core::dictionary_path_beside("/map/data.csv") == "/map/data-dictionary.csv");
    CHECK(core::dictionary_path_beside("data") == "data-dictionary.csv");
}
