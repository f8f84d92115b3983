// The period of the practice at a glance: quick choices, and what is typed.
#include "app/gui/practice/period_choice.hpp"

#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;
using app::PeriodChoice;

TEST_CASE("quick choices are whole years", "[app][practice]") {
    const auto today = date("2026-11-24");
    const auto now = app::period_of(PeriodChoice::this_year, today);
    CHECK(now.from == date("2026-01-01"));
    CHECK(now.to == date("2026-12-31"));
    const auto before = app::period_of(PeriodChoice::last_year, today);
    CHECK(before.from == date("2025-01-01"));
    CHECK(before.to == date("2025-12-31"));
    CHECK_FALSE(app::period_of(PeriodChoice::all, today).from);
    CHECK_FALSE(app::period_of(PeriodChoice::all, today).to);
}

TEST_CASE("typed days make a period, or say what is wrong", "[app][practice]") {
    const auto good = app::typed_period(" 1-3-2026", "2026-03-01 ");
    CHECK(good.understood());
    CHECK(good.period.from == date("2026-03-01"));
    CHECK(good.period.to == date("2026-03-01"));
    const auto open = app::typed_period("", "31-12-2025");
    CHECK(open.understood());
    CHECK_FALSE(open.period.from);
    CHECK(app::typed_period("31-2-2026", "").from_complaint.msgid == "This is not a date");
    CHECK(app::typed_period("", "morgen").to_complaint.msgid == "This is not a date");
    CHECK_FALSE(app::typed_period("2-3-2026", "1-3-2026").understood());
}
