// Times typed and drawn: where a moment stands in the picture of a signal, and what was dragged.
#include "app/gui/recording/signal_axes.hpp"

#include "app/gui/recording/typed_time.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;

TEST_CASE("times are typed as seconds or as a clock", "[app][recording]") {
    CHECK(app::parse_typed_time("90") == 90.0);
    CHECK(app::parse_typed_time("90,5") == 90.5);
    CHECK(app::parse_typed_time("1:30") == 90.0);
    CHECK(app::parse_typed_time("1:30.5") == 90.5);
    CHECK(app::parse_typed_time("90:00") == 5400.0);
    CHECK(app::parse_typed_time("1:02:03") == 3723.0);
    for (const char* text : {"", ":", "1:", "1:60", "1:-5", "-1", "a", "1:a", "1.5:00", "1:60:00",
                             "1:2:3:4", "1e3", "1.234,5", "0000000000000000000001"})
        CHECK_FALSE(app::parse_typed_time(text));
}

TEST_CASE("times are shown as they are typed", "[app][recording]") {
    CHECK(app::typed_time(0, Language::en) == "0:00");
    CHECK(app::typed_time(90.5, Language::en) == "1:30.5");
    CHECK(app::typed_time(90.25, Language::nl) == "1:30,25");
    CHECK(app::typed_time(59.999, Language::nl) == "1:00");
    CHECK(app::typed_time(3723, Language::en) == "1:02:03");
    for (const double time_s : {0.0, 0.07, 59.99, 61.5, 3599.0, 86399.3})
        for (const auto language : {Language::en, Language::nl})
            CHECK(app::parse_typed_time(app::typed_time(time_s, language)).value() ==
                  Approx(time_s));
}

TEST_CASE("places and times belong together", "[app][recording]") {
    const app::TimeAxis axis(40, 10, 400);
    CHECK(axis.x_of(0) == 10);
    CHECK(axis.x_of(40) == 410);
    CHECK(axis.x_of(50) == 410);
    CHECK(axis.time_at(110) == Approx(10));
    CHECK(axis.time_at(-5) == 0);
    CHECK(axis.time_at(999) == 40);
    CHECK(app::TimeAxis(40, 10, 0).time_at(10) == 0);
}

TEST_CASE("dragging gives a time in either direction", "[app][recording]") {
    const app::TimeAxis axis(40, 10, 333);
    const auto there = app::dragged_time(axis, 10, 177);
    const auto back = app::dragged_time(axis, 177, -30);
    CHECK(there.start_s == 0);
    CHECK(there.end_s == 20.1);
    CHECK(back.start_s == there.start_s);
    CHECK(back.end_s == there.end_s);
    const auto brief = app::dragged_time(app::TimeAxis(0.01, 0, 100), 20, 60);
    CHECK(brief.start_s == Approx(0.002));
    CHECK(brief.end_s == Approx(0.006));
}

TEST_CASE("ticks stand at round times and fit", "[app][recording]") {
    const auto ticks = app::time_ticks(40, 6, Language::en);
    REQUIRE(ticks.size() == 5);
    CHECK(ticks.back().text == "0:40");
    const auto day = app::time_ticks(28800, 10, Language::en);
    CHECK(day.back().text == "8:00:00");
    CHECK(day[1].text == "1:00:00");
    for (const double end_s : {0.001, 0.3, 7.0, 61.0, 5000.0, 86400.0, 600000.0})
        for (const std::size_t most : {2U, 5U, 12U}) {
            const auto some = app::time_ticks(end_s, most, Language::nl);
            CHECK(some.size() <= most);
            CHECK(some.front().time_s == 0);
        }
}

TEST_CASE("the range of an axis holds all columns", "[app][recording]") {
    core::PictureColumn first{};
    core::PictureColumn second{};
    first[0] = {-2, 1};
    second[0] = {-1, 3};
    first[1] = second[1] = {4, 4};
    const auto ranges = app::value_ranges({first, second});
    CHECK(ranges[0].lowest == -2);
    CHECK(ranges[0].highest == 3);
    CHECK(ranges[1].lowest < 4);
    CHECK(ranges[1].highest > 4);
    CHECK(app::value_ranges({})[0].highest == 0);
}
