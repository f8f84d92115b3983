#include "core/date.hpp"

#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using tests::date;

TEST_CASE("dates are read strictly and printed as read", "[core]") {
    for (const auto* text : {"2026-03-16", "2024-02-29", "1961-12-31", "0001-01-01"})
        CHECK(core::print_date(date(text)) == text);
    for (const auto* text : {"2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-1-01",
                             "26-01-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "2026--1-01",
                             "0000-01-01", "", "unknown", "2026-01-1x"})
        CHECK_FALSE(core::parse_date(text));
}

TEST_CASE("whole years count birthdays reached", "[core]") {
    const auto birth = date("1984-05-17");
    CHECK(core::whole_years(birth, date("2026-05-16")) == 41);
    CHECK(core::whole_years(birth, date("2026-05-17")) == 42);
    CHECK(core::whole_years(date("2004-02-29"), date("2023-02-28")) == 18);
    CHECK(core::whole_years(date("2004-02-29"), date("2023-03-01")) == 19);
    CHECK(core::whole_years(birth, date("1984-05-16")) == -1);
}

TEST_CASE("days between dates", "[core]") {
    CHECK(core::days_between(date("2025-11-20"), date("2026-03-16")) == 116);
    CHECK(core::days_between(date("2024-02-28"), date("2024-03-01")) == 2);
    CHECK(core::days_between(date("2026-03-16"), date("2026-03-16")) == 0);
    CHECK(core::days_between(date("2026-03-16"), date("2026-03-15")) == -1);
}
