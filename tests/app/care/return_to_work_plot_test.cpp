// The return to work as a staircase: steps, contract, sick leave and today.
#include "app/gui/care/return_to_work_plot.hpp"

#include "tests/app/care/care_cases.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};

core::Case with_steps(const std::vector<core::WorkingHours>& steps) {
    core::Case facts;
    facts.care.return_to_work = steps;
    return facts;
}

}  // namespace

// Sick leave from 1 December 2025 without an end, 18 h from 23 March, 36 h from 20 April 2026.
TEST_CASE("the example climbs to its contract hours") {
    const auto plot = app::return_to_work_plot(care_example(), date("2026-04-30"), english);
    REQUIRE(plot);
    REQUIRE(plot->line.size() == 4);
    CHECK(plot->line[0].y == 0.5);
    CHECK(plot->line[1].y == 0.5);
    CHECK(plot->line[1].x == plot->line[2].x);
    CHECK(plot->line[2].y == 1);
    CHECK(plot->line[3].x == 1);
    CHECK(plot->line[0].x == plot->days.place_of(date("2026-03-23")));
    CHECK(plot->points.at(0).label == "18");
    REQUIRE(plot->level);
    CHECK(plot->level->at == 1);
    CHECK(plot->level->label == "Contract: 36 h per week");
    REQUIRE(plot->today);
    CHECK(plot->today->at == plot->days.place_of(date("2026-04-30")));
    REQUIRE(plot->strip.size() == 1);
    CHECK(plot->strip[0].from == 0);
    CHECK(plot->strip[0].to == plot->today->at);
    CHECK(plot->strip[0].label == "50 % sick leave");
    CHECK(plot->in_words ==
          "Return to work. From 23\u00a0March 2026: 18 h per week. From 20\u00a0April 2026: 36 h "
          "per week. Contract: 36 h per week. 50 % sick leave: since 1\u00a0December 2025.");
}

TEST_CASE("a plan that ended long ago is not pressed together for today") {
    const auto plot =
        app::return_to_work_plot(with_steps({{date("2020-03-01"), 10}, {date("2020-04-01"), 20}}),
                                 date("2026-04-30"), english);
    REQUIRE(plot);
    CHECK_FALSE(plot->today);
    CHECK(plot->line.at(2).x > 0.7);
    CHECK_FALSE(plot->level);
    CHECK(plot->strip.empty());
}

TEST_CASE("steps stand by day, half-filled ones are left out") {
    const auto plot = app::return_to_work_plot(with_steps({{date("2026-04-01"), 20},
                                                           {date("2026-03-01"), 10},
                                                           {{}, 30},
                                                           {date("2026-05-01"), {}}}),
                                               date("2026-03-15"), english);
    REQUIRE(plot);
    REQUIRE(plot->points.size() == 2);
    CHECK(plot->points[0].label == "10");
    CHECK(plot->points[0].at.x == 0);
    CHECK(plot->points[1].at.y == 1);
    CHECK_FALSE(app::return_to_work_plot(with_steps({{{}, 30}}), date("2026-03-15"), english));
    CHECK_FALSE(app::return_to_work_plot(with_steps({}), date("2026-03-15"), english));
}

TEST_CASE("odd facts are drawn too") {
    auto facts = with_steps({{date("2026-03-01"), 0}});
    facts.employment.hours_per_week = 0;
    facts.complaint.sick_leaves = {{.from = date("2026-03-10"), .to = date("2026-03-01")},
                                   {.from = date("0001-01-01")},
                                   {.to = date("9999-12-31")}};
    const auto plot = app::return_to_work_plot(facts, date("2026-03-15"), english);
    REQUIRE(plot);
    CHECK(plot->line.front().y == 0);
    CHECK(plot->strip.size() == 1);
}
