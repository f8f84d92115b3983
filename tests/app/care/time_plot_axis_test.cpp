// The axes of a plot over time: places from 0 to 1, and ticks at round days and values.
#include "app/gui/care/time_plot_axis.hpp"

#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using tests::date;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

std::vector<std::string> texts(const std::vector<app::AxisTick>& ticks) {
    std::vector<std::string> texts;
    texts.reserve(ticks.size());
    for (const auto& tick : ticks) texts.push_back(tick.text);
    return texts;
}

}  // namespace

TEST_CASE("a day has its place between the first and the last") {
    const app::DayAxis axis(date("2026-03-01"), date("2026-03-31"));
    CHECK(axis.place_of(date("2026-03-01")) == 0);
    CHECK(axis.place_of(date("2026-03-16")) == 0.5);
    CHECK(axis.place_of(date("2026-03-31")) == 1);
    CHECK(axis.place_of(date("2026-04-30")) == 1);
    CHECK(axis.place_of(date("2025-03-16")) == 0);
    CHECK(axis.holds(date("2026-03-31")));
    CHECK_FALSE(axis.holds(date("2026-04-01")));
}

TEST_CASE("a single day stands in the middle") {
    const app::DayAxis axis(date("2026-03-16"), date("2026-03-16"));
    CHECK(axis.place_of(date("2026-03-16")) == 0.5);
    CHECK(texts(axis.ticks(4, dutch)) ==
          std::vector<std::string>{"15-03-2026", "16-03-2026", "17-03-2026"});
}

TEST_CASE("long axes have ticks at the first of months and years") {
    const app::DayAxis half_year(date("2026-01-20"), date("2026-06-15"));
    CHECK(texts(half_year.ticks(6, dutch)) == std::vector<std::string>{"01-02-2026", "01-03-2026",
                                                                       "01-04-2026", "01-05-2026",
                                                                       "01-06-2026"});
    CHECK(texts(half_year.ticks(3, dutch)) == std::vector<std::string>{"01-03-2026", "01-05-2026"});
    const app::DayAxis years(date("2019-06-01"), date("2026-06-01"));
    CHECK(texts(years.ticks(4, dutch)) ==
          std::vector<std::string>{"01-01-2020", "01-01-2022", "01-01-2024", "01-01-2026"});
}

TEST_CASE("there are never more ticks than fit, also on an axis of thousands of years") {
    for (const char* last : {"2026-03-17", "2026-03-25", "2026-04-16", "2026-09-01", "2029-01-01",
                             "2100-01-01", "9999-12-31"})
        for (const char* first : {"2026-03-16", "1900-01-01", "0001-01-01"})
            for (const std::size_t most : {2U, 3U, 5U, 12U}) {
                const auto ticks = app::DayAxis(date(first), date(last)).ticks(most, english);
                INFO(first << " " << last << " " << most);
                CHECK(ticks.size() <= most);
                for (std::size_t i = 1; i < ticks.size(); ++i)
                    CHECK(ticks[i - 1].place < ticks[i].place);
            }
}

TEST_CASE("values have ticks at round numbers") {
    CHECK(texts(app::ValueAxis(0, 9).ticks(6, english)) ==
          std::vector<std::string>{"0", "2", "4", "6", "8"});
    CHECK(texts(app::ValueAxis(17, 68).ticks(6, english)) ==
          std::vector<std::string>{"20", "40", "60"});
    CHECK(texts(app::ValueAxis(1, 7).ticks(6, english)) == std::vector<std::string>{"2", "4", "6"});
    CHECK(texts(app::ValueAxis(0, 1).ticks(6, dutch)) ==
          std::vector<std::string>{"0", "0,2", "0,4", "0,6", "0,8", "1"});
    CHECK(app::ValueAxis(0, 36).ticks(6, english).back().place == Approx(30.0 / 36));
    for (const double highest : {0.5, 1.0, 3.0, 17.0, 36.0, 80.0, 100.0, 12345.0})
        for (const std::size_t most : {2U, 4U, 6U})
            CHECK(app::ValueAxis(0, highest).ticks(most, english).size() <= most);
}
