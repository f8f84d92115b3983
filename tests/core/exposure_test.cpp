// Step 2: measures with unknowns, boundaries of levels, the rules of format/result.md.
#include "core/assessment/exposure.hpp"

#include "core/assessment/assess.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace werkrug;
using core::Lift;
using core::Posture;
using core::Task;
using core::Vibration;
using core::Worksheet;
using tables::Level;

namespace {

const tables::Instrument& instrument() {
    return tests::instrument_of(tests::sample_case());
}

Worksheet sheet(std::vector<Task> tasks) {
    return {.shift_min = 480, .shifts_per_week = 5, .years = 10, .tasks = std::move(tasks)};
}

std::optional<double> measure(const Worksheet& worksheet, std::string_view id) {
    const auto values = core::measure_worksheet(worksheet, instrument());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (instrument().measures[i].id == id) return values[i];
    FAIL("no such measure");
    return {};
}

std::optional<Level> level(const Worksheet& worksheet, std::string_view factor) {
    return core::derive_level(*instrument().find_factor(factor),
                              core::measure_worksheet(worksheet, instrument()));
}

Task lifting(double minutes, double kg, double per_min, double hold_s) {
    return {.name = "t",
            .min_per_shift = minutes,
            .lifts = {Lift{.load_kg = kg, .per_min = per_min, .hold_s = hold_s}}};
}

Task bending(double minutes, double flexion, double rotation, double share) {
    return {.name = "t",
            .min_per_shift = minutes,
            .postures = {Posture{
                .trunk_flexion_deg = flexion, .trunk_rotation_deg = rotation, .share = share}}};
}

Task shaking(double minutes, double x, double y, double z) {
    return {.name = "t",
            .min_per_shift = minutes,
            .vibrations = {Vibration{.x_m_s2 = x, .y_m_s2 = y, .z_m_s2 = z}}};
}

}  // namespace

TEST_CASE("over is strictly greater", "[core][step2]") {
    CHECK(*measure(sheet({lifting(60, 5, 3, 4)}), "lifting_over_5kg_2_per_min_h") == 0);
    CHECK(*measure(sheet({lifting(60, 5.1, 3, 4)}), "lifting_over_5kg_2_per_min_h") == 1);
    CHECK(*measure(sheet({lifting(60, 5.1, 1.99, 4)}), "lifting_over_5kg_2_per_min_h") == 0);
    CHECK(*measure(sheet({lifting(60, 25, 1, 4)}), "lifts_over_25kg_per_shift") == 0);
    CHECK(*measure(sheet({lifting(60, 25.5, 1, 4)}), "lifts_over_25kg_per_shift") == 60);
    CHECK(*measure(sheet({bending(60, 20, 0, 1)}), "trunk_over_20deg_h") == 0);
    CHECK(*measure(sheet({bending(60, 21, 0, 1)}), "trunk_over_20deg_h") == 1);
}

TEST_CASE("a load is held no longer than the task lasts", "[core][step2]") {
    // 10 lifts a minute of 30 s each would be five times the task.
    CHECK(*measure(sheet({lifting(48, 20, 10, 30)}), "lifting_time_over_15kg_share") == 0.1);
}

TEST_CASE("a posture counts by the larger angle, to either side, at most the whole task",
          "[core][step2]") {
    CHECK(*measure(sheet({bending(60, 0, 31, 1)}), "trunk_over_20deg_h") == 1);
    CHECK(*measure(sheet({bending(60, 0, -31, 1)}), "trunk_over_20deg_h") == 1);
    auto task = bending(60, 40, 0, 0.7);
    task.postures.push_back(task.postures.front());
    CHECK(*measure(sheet({task}), "trunk_over_20deg_h") == 1);
}

TEST_CASE("exactly ten percent is not over ten percent, whatever the sum's rounding noise",
          "[core][step2]") {
    auto task = bending(160, 40, 0, 0.1);
    task.postures.push_back(bending(160, 40, 0, 0.2).postures.front());  // 0.1 + 0.2 > 0.3
    CHECK(level(sheet({task}), "bending-twisting") == Level::none);
    task.postures.back().share = 0.21;
    CHECK(level(sheet({task}), "bending-twisting") == Level::high);
}

TEST_CASE("levels of vibration at the action value", "[core][step2]") {
    // Eight hours at a z of 0.5 m/s2 is A(8) = 0.5: the action value of Directive 2002/44/EC.
    CHECK(level(sheet({shaking(480, 0, 0, 0.499)}), "whole-body-vibration") == Level::none);
    CHECK(level(sheet({shaking(480, 0, 0, 0.5)}), "whole-body-vibration") == Level::moderate);
    CHECK(level(sheet({shaking(480, 0, 0, 1.0)}), "whole-body-vibration") == Level::high);
    auto long_years = sheet({shaking(480, 0, 0, 0.5)});
    long_years.years = 20;  // 0.25 x 20 = 5 m2/s4 years
    CHECK(level(long_years, "whole-body-vibration") == Level::high);
    long_years.years = 19.9;
    CHECK(level(long_years, "whole-body-vibration") == Level::moderate);
}

TEST_CASE("the axes are summed over tasks before the highest counts", "[core][step2]") {
    // Each task alone is governed by another axis.
    const auto a8 = measure(sheet({shaking(240, 0.5, 0, 0), shaking(240, 0, 0, 0.6)}), "a8_m_s2");
    CHECK_THAT(*a8, Catch::WithinRel(0.7 * std::sqrt(0.5), 1e-12));
}

TEST_CASE("an unknown number makes unknown only what it can change", "[core][step2]") {
    auto task = lifting(60, 20, 1, 10);
    task.lifts.front().hold_s.reset();
    CHECK_FALSE(measure(sheet({task}), "lifting_time_over_15kg_share"));
    CHECK(*measure(sheet({task}), "lifts_over_25kg_per_shift") == 0);  // 20 kg is not over 25
    CHECK_FALSE(level(sheet({task}), "lifting"));
    task.lifts.front().load_kg = 4;  // under every limit: how long it is held does not matter
    CHECK(level(sheet({task}), "lifting") == Level::none);
    task.lifts.front().load_kg.reset();
    CHECK_FALSE(measure(sheet({task}), "lifts_over_25kg_per_shift"));
}

TEST_CASE("a level that holds needs no other fact", "[core][step2]") {
    auto worksheet = sheet({shaking(480, 0, 0, 1.2)});
    worksheet.years.reset();  // the dose is unknown, the A(8) suffices
    CHECK(level(worksheet, "whole-body-vibration") == Level::high);
    worksheet = sheet({shaking(480, 0, 0, 0.6)});
    worksheet.years.reset();  // the dose could make it high
    CHECK_FALSE(level(worksheet, "whole-body-vibration"));
}

TEST_CASE("a worksheet without tasks says nothing; a task without lifts says none",
          "[core][step2]") {
    CHECK_FALSE(level(sheet({}), "lifting"));
    CHECK_FALSE(measure(sheet({}), "a8_m_s2"));
    const auto idle = sheet({Task{.name = "t", .min_per_shift = 60}});
    CHECK(level(idle, "lifting") == Level::none);
    CHECK(*measure(idle, "a8_m_s2") == 0);
}

TEST_CASE("a factor that the instrument does not count is kept apart", "[core][step2]") {
    auto facts = tests::sample_case();
    const auto points = [&] {
        return *core::assess(facts, tests::instrument_of(facts)).exposure.points;
    };
    const int without = points();
    for (auto& factor : facts.exposure.factors)
        if (factor.factor == "job-dissatisfaction") factor.stated = Level::present;
    CHECK(points() == without);
    facts.instrument = "lbp-loetters-2003-psychosocial";
    CHECK(points() == without + 3);
}
