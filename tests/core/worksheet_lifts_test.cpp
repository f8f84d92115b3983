// Lifts of a worksheet under the lifting equation, and what they come to over a shift.
#include "core/exposure/lifting/worksheet_lifts.hpp"

#include "core/exposure/lifting/weight_limit.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::core;

namespace {

Lift lift(double load_kg, double per_min) {
    return {.load_kg = load_kg,
            .per_min = per_min,
            .h_cm = 25,
            .v_cm = 75,
            .d_cm = 25,
            .asymmetry_deg = 0,
            .coupling = "good"};
}

Worksheet worksheet(std::vector<Lift> lifts, double minutes) {
    return {
        .tasks = {Task{.name = "stacking", .min_per_shift = minutes, .lifts = std::move(lifts)}}};
}

}  // namespace

TEST_CASE("a lift of the worksheet is put to the equation", "[core][lifting]") {
    const auto lifts = worksheet_lifts(worksheet({lift(10, 0.2), lift(20, 1)}, 90));
    REQUIRE(lifts.size() == 2);
    CHECK(lifts[1].task == 0);
    CHECK(lifts[1].lift == 1);
    REQUIRE(lifts[0].lifting);
    CHECK(lifts[0].lifting->name == "stacking");
    // 90 minutes are a moderate duration: FM 0.95 and 0.88.
    CHECK(evaluate_task(*lifts[0].lifting).governing().rwl.value() == Approx(23 * 0.95));
    CHECK(evaluate_task(lifts[1].lifting.value()).governing().rwl.value() == Approx(23 * 0.88));
}

TEST_CASE("a lift of which something is not known says what", "[core][lifting]") {
    auto unknown = lift(10, 1);
    unknown.h_cm.reset();
    unknown.coupling.clear();
    auto sheet = worksheet({unknown}, 90);
    sheet.tasks[0].min_per_shift.reset();
    const auto lifts = worksheet_lifts(sheet);
    REQUIRE(lifts.size() == 1);
    CHECK_FALSE(lifts[0].lifting);
    CHECK(lifts[0].missing == std::vector<std::string>{"h-cm", "coupling", "min-per-shift"});
}

TEST_CASE("over eight hours there is no limit", "[core][lifting]") {
    const auto lifts = worksheet_lifts(worksheet({lift(10, 1)}, 481));
    REQUIRE(lifts.at(0).lifting);
    CHECK_FALSE(evaluate_task(*lifts[0].lifting).applies());
    CHECK(lifts[0].lifting->exclusions == std::vector<std::string>{"over-8-hours"});
}

TEST_CASE("lifts and tonnes of a shift", "[core][lifting]") {
    auto sheet = worksheet({lift(4.9, 2), lift(5, 1), lift(25, 0.5)}, 120);
    sheet.tasks.push_back({.name = "unloading", .min_per_shift = 60, .lifts = {lift(23, 1)}});
    const auto totals = lifting_totals(sheet);
    // By hand: 240 + 120 + 60 + 60 lifts; 1176 + 600 + 1500 + 1380 kg.
    CHECK(totals.lifts_per_shift == 480);
    CHECK(totals.tonnes_per_shift.value() == Approx(4.656));
    REQUIRE(totals.by_weight.size() == 6);
    const std::vector<double> expected{240, 120, 0, 0, 60, 60};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CAPTURE(i);
        CHECK(totals.by_weight[i].lifts_per_shift == expected[i]);
        CHECK(totals.by_weight[i].from_kg == static_cast<double>(i) * 5);
    }
    CHECK(totals.by_weight.front().to_kg == 5);
    CHECK_FALSE(totals.by_weight.back().to_kg);
}

TEST_CASE("what is not known makes only that unknown which it could change", "[core][lifting]") {
    auto no_load = lift(10, 1);
    no_load.load_kg.reset();
    auto totals = lifting_totals(worksheet({no_load}, 60));
    CHECK(totals.lifts_per_shift == 60);
    CHECK_FALSE(totals.tonnes_per_shift);
    CHECK_FALSE(totals.by_weight[3].lifts_per_shift);

    auto no_rate = lift(10, 1);
    no_rate.per_min.reset();
    totals = lifting_totals(worksheet({no_rate}, 60));
    CHECK_FALSE(totals.lifts_per_shift);
    CHECK_FALSE(totals.by_weight[2].lifts_per_shift);
    CHECK(totals.by_weight[3].lifts_per_shift == 0);

    no_load.per_min = 0;
    totals = lifting_totals(worksheet({no_load}, 60));
    CHECK(totals.tonnes_per_shift == 0);
    CHECK(totals.by_weight[3].lifts_per_shift == 0);
    CHECK(lifting_totals({}).lifts_per_shift == 0);
}
