// The annual report of an employer: what it counts, and that no small number can be worked out of
// it. Two readers try: one who sums up what is shown, and one who also knows the rule.
#include "core/practice/annual_report.hpp"

#include "tests/core/practice/practice_entries.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <random>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

constexpr std::size_t limit = 5;
constexpr int year = 2026;
constexpr const char* employer = "Noord";

// ---- registers that nobody has

// Lopsided, so that large and small numbers stand side by side: the first half of the time, then
// the second half of what is left …
template <std::size_t count>
const char* lopsided(const std::array<const char*, count>& values, std::mt19937& random) {
    std::size_t place = 0;
    while (place + 1 < count && random() % 2 == 0) ++place;
    return values.at(place);
}

core::IndexEntry random_entry(std::mt19937& random) {
    constexpr std::array levels{"none", "high", "moderate", "unknown"};
    std::string exposures;
    for (const char* factor : {"lifting", "bending-twisting", "whole-body-vibration"})
        exposures +=
            fmt::format("{}{}={}", exposures.empty() ? "" : " ", factor, lopsided(levels, random));
    constexpr std::array days{"2026-02-01", "2026-05-01", "2026-08-01", "2026-11-01"};
    auto entry = practice_entry(
        random() % 4 == 0 ? "Zuid" : employer, lopsided(days, random),
        {.occupation_code = lopsided(std::array{"9333", "8322", "5322", "7112", ""}, random),
         .exposures = exposures,
         .measure_kinds =
             lopsided(std::array{"", "technique", "organisation technique", "behaviour"}, random),
         .duration = lopsided(std::array{"chronic", "acute", "subacute", ""}, random)});
    entry.summary.conclusion =
        lopsided(std::array{"likely", "very-likely", "suspected", "not-occupational", ""}, random);
    return entry;
}

std::vector<core::IndexEntry> random_register(std::mt19937& random) {
    std::vector<core::IndexEntry> entries(random() % 60);
    for (auto& entry : entries) entry = random_entry(random);
    return entries;
}

// ---- who sums up: what each number can be, by what is shown and by the totals that the tables
// share

struct Range {
    std::size_t low{};
    std::size_t high{};
};
using Ranges = std::vector<std::vector<Range>>;  // of every table, of every category

class Summing {
  public:
    explicit Summing(const core::AnnualReport& report)
        : total_(report.cases ? Range{*report.cases, *report.cases} : Range{0, limit - 1}) {
        for (const auto& table : report.tables) {
            ranges_.emplace_back();
            for (const auto& count : table.counts)
                ranges_.back().push_back(count.cases ? Range{*count.cases, *count.cases}
                                                     : Range{0, most_imaginable});
        }
    }
    // Until nothing gets narrower.
    const Ranges& conclude() {
        while (narrow_all()) {
        }
        return ranges_;
    }

  private:
    static constexpr std::size_t most_imaginable = 1'000'000;

    static bool narrow(Range& range, std::size_t low, std::size_t high) {
        const Range before = range;
        range.low = std::max(range.low, low);
        range.high = std::min(range.high, high);
        return range.low != before.low || range.high != before.high;
    }
    bool narrow_all() {
        bool narrower = false;
        for (auto& table : ranges_) {
            Range sum{};
            for (const auto& range : table) {
                sum.low += range.low;
                sum.high += range.high;
            }
            narrower |= narrow(total_, sum.low, sum.high);
            for (auto& range : table) {
                const auto others_low = sum.low - range.low;
                const auto others_high = sum.high - range.high;
                const auto low = total_.low > others_high ? total_.low - others_high : 0;
                const auto one = narrow(range, low, total_.high - others_low);
                sum = {others_low + range.low, others_high + range.high};
                narrower |= one;
            }
        }
        return narrower;
    }

    Range total_;
    Ranges ranges_{};
};

// ---- who knows the rule too: tries every set of numbers that adds up, and keeps those of which
// the rule makes the table that is shown

class Guessing {
  public:
    Guessing(const core::ShownTable& shown, std::size_t total) : shown_(shown) {
        guess_.id = shown.id;
        for (std::size_t i = 0; i < shown.counts.size(); ++i) {
            const auto& [category, cases] = shown.counts[i];
            guess_.counts.push_back({category, cases.value_or(0)});
            if (!cases) hidden_.push_back(i);
            total -= cases.value_or(0);
        }
        left_ = total;
    }
    std::size_t hidden() const { return hidden_.size(); }
    std::size_t left() const { return left_; }
    // Of the hidden numbers, in their order.
    std::vector<Range> conclude() {
        found_.assign(hidden_.size(), Range{left_ + 1, 0});
        fill(0, left_);
        return found_;
    }

  private:
    void fill(std::size_t place, std::size_t left) {
        if (place + 1 == hidden_.size()) {
            guess_.counts[hidden_[place]].cases = left;
            if (core::hide_small(guess_, limit) == shown_) keep();
            return;
        }
        for (std::size_t cases = 0; cases <= left; ++cases) {
            guess_.counts[hidden_[place]].cases = cases;
            fill(place + 1, left - cases);
        }
    }
    void keep() {
        for (std::size_t i = 0; i < hidden_.size(); ++i) {
            const auto cases = guess_.counts[hidden_[i]].cases;
            found_[i].low = std::min(found_[i].low, cases);
            found_[i].high = std::max(found_[i].high, cases);
        }
    }

    const core::ShownTable& shown_;
    core::PracticeTable guess_{};
    std::vector<std::size_t> hidden_{};
    std::size_t left_{};
    std::vector<Range> found_{};
};

const core::PracticeTable& find(const std::vector<core::PracticeTable>& all, const char* id) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& table) { return table.id == id; });
    REQUIRE(found != all.end());
    return *found;
}

core::PracticeTable table(std::vector<std::size_t> cases) {
    core::PracticeTable made{.id = "table"};
    for (std::size_t i = 0; i < cases.size(); ++i)
        made.counts.push_back({"category " + std::to_string(i), cases[i]});
    return made;
}

// "12 . . 7": what is shown, and points.
std::string shown(const std::vector<std::size_t>& cases) {
    std::string text;
    for (const auto& count : core::hide_small(table(cases), limit).counts)
        text += (text.empty() ? "" : " ") + (count.cases ? std::to_string(*count.cases) : ".");
    return text;
}

struct Findings {
    std::size_t small{};
    std::size_t shown_numbers{};
    std::size_t worked_out{};
};

void attack(const std::vector<core::IndexEntry>& entries, Findings& found) {
    const auto report = core::annual_report(entries, employer, year);
    const auto truth = core::annual_tables(entries, employer, year);
    Summing reader(report);
    const auto& ranges = reader.conclude();
    for (std::size_t t = 0; t < truth.size(); ++t)
        for (std::size_t c = 0; c < truth[t].counts.size(); ++c) {
            const auto cases = truth[t].counts[c].cases;
            const auto& range = ranges[t][c];
            if (cases < range.low || range.high < cases) FAIL("the reader is wrong");
            if (report.tables[t].counts[c].cases) ++found.shown_numbers;
            if (cases >= limit) continue;
            ++found.small;
            if (range.low == range.high) ++found.worked_out;
        }
}

}  // namespace

TEST_CASE("small numbers are hidden, and the smallest of the others with them", "[practice]") {
    CHECK(shown({12, 7, 5}) == "12 7 5");
    CHECK(shown({12, 7, 4}) == "12 . .");
    CHECK(shown({12, 7, 0}) == "12 . .");
    CHECK(shown({12, 7, 7, 4}) == "12 . . .");
    CHECK(shown({3, 12, 4, 8}) == ". 12 . .");
    CHECK(shown({20, 0}) == ". .");
    CHECK(shown({4, 4}) == ". .");
    CHECK(shown({0, 0, 0}) == ". . .");
}

TEST_CASE("the report counts the cases of one employer and year", "[practice]") {
    std::vector<core::IndexEntry> entries;
    for (const char* day : {"2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31", "2025-12-31"})
        entries.push_back(practice_entry("Noord B.V.", day,
                                         {.occupation_code = "9333",
                                          .exposures = "lifting=high job-dissatisfaction=present",
                                          .measure_kinds = "technique"}));
    entries.push_back(practice_entry("Zuid", "2026-06-01"));
    const auto all = core::annual_tables(entries, "NOORD b.v.", year);
    CHECK(find(all, "quarter").counts ==
          std::vector<core::PracticeCount>{
              {"2026-Q1", 2}, {"2026-Q2", 1}, {"2026-Q3", 0}, {"2026-Q4", 1}});
    CHECK(find(all, "factor/lifting").counts ==
          std::vector<core::PracticeCount>{
              {"none", 0}, {"moderate", 0}, {"high", 4}, {"unknown", 0}});
    CHECK(find(all, "measure/technique").counts ==
          std::vector<core::PracticeCount>{{"with", 4}, {"without", 0}});
    CHECK(find(all, "occupation-group").counts.at(8) == core::PracticeCount{"isco-9", 4});
    for (const auto& one : all) CHECK(one.id != "factor/job-dissatisfaction");
}

TEST_CASE("of fewer cases than are shown, nothing is told, not even how many", "[practice]") {
    std::vector<core::IndexEntry> entries;
    const auto empty = core::annual_report(entries, employer, year);
    CHECK_FALSE(empty.cases);
    for (const char* day : {"2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"})
        entries.push_back(practice_entry(employer, day));
    CHECK(core::annual_report(entries, employer, year) == empty);
    entries.push_back(practice_entry(employer, "2026-05-01"));
    CHECK(core::annual_report(entries, employer, year).cases == 5);
}

TEST_CASE("no small number of 10,000 registers can be worked out of the report", "[practice]") {
    std::mt19937 random(20261126);
    Findings found;
    for (int i = 0; i < 10'000; ++i) attack(random_register(random), found);
    CHECK(found.worked_out == 0);
    CHECK(found.small > 100'000);
    CHECK(found.shown_numbers > 20'000);  // hiding everything would be easy
}

TEST_CASE("nor by a reader who knows how it is hidden", "[practice]") {
    std::mt19937 random(20261127);
    std::size_t tables = 0;
    for (int i = 0; i < 400; ++i) {
        const auto report = core::annual_report(random_register(random), employer, year);
        if (!report.cases) continue;
        for (const auto& one : report.tables) {
            Guessing reader(one, *report.cases);
            // More than this is too much to try.
            if (reader.hidden() == 0 || reader.hidden() > 4 || reader.left() > 20) continue;
            ++tables;
            for (const auto& range : reader.conclude())
                if (range.low >= range.high) FAIL("a number of " << one.id << " is known");
        }
    }
    CHECK(tables > 1'000);
}
