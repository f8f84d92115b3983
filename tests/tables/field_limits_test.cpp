// The plausible ranges of the fields of the case file.
#include "tables/field_limits.hpp"

#include <catch2/catch.hpp>

#include <stdexcept>
#include <string>

using namespace werkrug::tables;

TEST_CASE("Every number of a case file has its limits", "[tables][limits]") {
    struct Field {
        std::string name;
        double min;
        double max;
        std::string unit;
    };
    const auto field = GENERATE(values<Field>({
        {"assessment/age", 15, 75, "year"},
        {"complaint/pain-nrs", 0, 10, ""},
        {"sick-leave/percent", 0, 100, "%"},
        {"employment/hours-per-week", 0, 80, "h"},
        {"worksheet/shifts-per-week", 0, 14, ""},
        {"worksheet/years", 0, 60, "year"},
        {"task/min-per-shift", 0, 1440, "min"},
        {"lift/load-kg", 0, 500, "kg"},
        {"lift/per-min", 0, 60, "/min"},
        {"lift/hold-s", 0, 3600, "s"},
        {"lift/h-cm", 0, 200, "cm"},
        {"lift/v-cm", 0, 300, "cm"},
        {"lift/d-cm", 0, 300, "cm"},
        {"lift/asymmetry-deg", 0, 180, "°"},
        {"posture/trunk-flexion-deg", -90, 180, "°"},
        {"posture/trunk-rotation-deg", -180, 180, "°"},
        {"posture/share", 0, 1, ""},
        {"vibration/x-m-s2", 0, 100, "m/s²"},
        {"vibration/y-m-s2", 0, 100, "m/s²"},
        {"vibration/z-m-s2", 0, 100, "m/s²"},
        {"measure/hours", 0, 24, "h"},
        {"measure/share", 0, 1, ""},
        {"measure/lifts", 0, 86400, ""},
        {"measure/a8", 0, 100, "m/s²"},
        {"measure/vibration-dose", 0, 600000, "m²/s⁴·a"},
    }));
    CAPTURE(field.name);
    const auto limit = field_limit(field.name);
    CHECK(limit.min == field.min);
    CHECK(limit.max == field.max);
    CHECK(limit.unit == field.unit);
}

TEST_CASE("A shift lasts some time within a day", "[tables][limits]") {
    const auto limit = field_limit("worksheet/shift-min");
    CHECK(limit.min > 0);
    CHECK(limit.max == 1440);
}

TEST_CASE("Which fields are whole numbers", "[tables][limits]") {
    CHECK(field_limit("complaint/pain-nrs").whole);
    CHECK_FALSE(field_limit("lift/load-kg").whole);
}

TEST_CASE("A field without limits is a programming error", "[tables][limits]") {
    CHECK_THROWS_AS(field_limit("lift/colour"), std::logic_error);
}
