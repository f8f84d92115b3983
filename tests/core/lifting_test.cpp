// The rules around the lifting equation: what limits a lift, what does not apply, several tasks.
#include "core/exposure/lifting/composite_index.hpp"
#include "core/exposure/lifting/duration_class.hpp"
#include "core/exposure/lifting/mac.hpp"
#include "core/exposure/lifting/rounding.hpp"
#include "core/exposure/lifting/variable_index.hpp"
#include "core/exposure/lifting/weight_limit.hpp"
#include "tables/error.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::core;
using tables::Coupling;
using tables::HandBand;
using tables::LiftDuration;

namespace {

LiftPoint ideal_lift() {
    return {.load = 11.5,
            .horizontal = 25,
            .vertical = 75,
            .travel = 25,
            .lifts_per_min = 0.2,
            .origin_vertical = 75};
}

LiftingTask task(double load, double horizontal, double lifts_per_min) {
    LiftingTask task{.origin = ideal_lift()};
    task.origin.load = load;
    task.origin.horizontal = horizontal;
    task.origin.lifts_per_min = lifts_per_min;
    return task;
}

}  // namespace

TEST_CASE("an ideal lift has nothing to improve", "[core][lifting]") {
    const auto result = evaluate_point(ideal_lift());
    CHECK(result.applies());
    CHECK(result.rwl == 23);
    CHECK(result.lifting_index == 0.5);
    CHECK_FALSE(result.improve_first);
}

TEST_CASE("the lowest multiplier is what to improve first", "[core][lifting]") {
    auto point = ideal_lift();
    point.vertical = 25;       // 0.85
    point.asymmetry_deg = 30;  // 0.904
    CHECK(evaluate_point(point).improve_first == LiftingTerm::vertical);
    point.asymmetry_deg = 60;  // 0.808
    CHECK(evaluate_point(point).improve_first == LiftingTerm::asymmetry);
    point.lifts_per_min = 20;  // out of range
    CHECK(evaluate_point(point).improve_first == LiftingTerm::frequency);
}

TEST_CASE("out of range there is a reason and no number", "[core][lifting]") {
    struct Limit {
        LiftingTerm term;
        double LiftPoint::*field;
        double limit;
        double over;
    };
    const auto limit = GENERATE(values<Limit>({
        {LiftingTerm::horizontal, &LiftPoint::horizontal, 63, 63.01},
        {LiftingTerm::vertical, &LiftPoint::vertical, 175, 175.5},
        {LiftingTerm::distance, &LiftPoint::travel, 175, 176},
        {LiftingTerm::asymmetry, &LiftPoint::asymmetry_deg, 135, 136},
        {LiftingTerm::frequency, &LiftPoint::lifts_per_min, 15, 15.5},
    }));
    CAPTURE(name_of(limit.term));
    auto point = ideal_lift();
    point.*limit.field = limit.limit;
    CHECK(evaluate_point(point).applies());
    point.*limit.field = limit.over;
    const auto result = evaluate_point(point);
    CHECK(result.out_of_range ==
          std::vector{OutOfRange{.term = limit.term, .value = limit.over, .limit = limit.limit}});
    CHECK_FALSE(result.multiplier(limit.term));
    CHECK_FALSE(result.rwl);
    CHECK_FALSE(result.lifting_index);
    CHECK(result.multiplier(LiftingTerm::coupling) == 1);
}

TEST_CASE("every term out of range is named", "[core][lifting]") {
    auto point = ideal_lift();
    point.horizontal = 70;
    point.asymmetry_deg = 140;
    CHECK(evaluate_point(point).out_of_range.size() == 2);
}

TEST_CASE("frequencies: between the rows, and where the table has 0", "[core][lifting]") {
    CHECK(frequency_multiplier(2.4, LiftDuration::brief, HandBand::low).value() ==
          Approx(0.898));  // the manual, example 7: between 2 and 3
    CHECK(frequency_multiplier(0, LiftDuration::all_day, HandBand::high) == 0.85);
    CHECK(frequency_multiplier(12.5, LiftDuration::brief, HandBand::low).value() == Approx(0.185));
    CHECK_FALSE(frequency_multiplier(13, LiftDuration::brief, HandBand::low));
    const OutOfRange expected{
        .term = LiftingTerm::frequency, .value = 14, .limit = 13, .from_limit = true};
    CHECK(frequency_out_of_range(14, LiftDuration::brief, HandBand::low) == expected);
}

TEST_CASE("FM goes by the height at the origin, CM by that at the point", "[core][lifting]") {
    auto point = ideal_lift();
    point.coupling = Coupling::fair;
    point.duration = LiftDuration::all_day;
    point.lifts_per_min = 9;
    CHECK(evaluate_point(point).multiplier(LiftingTerm::frequency) == 0.15);
    point.origin_vertical = 74;
    CHECK_FALSE(evaluate_point(point).applies());
    CHECK(evaluate_point(point).multiplier(LiftingTerm::coupling) == 1);
    point.vertical = 74;
    CHECK(evaluate_point(point).multiplier(LiftingTerm::coupling) == 0.95);
}

TEST_CASE("a task with control at the destination has the lower of two limits", "[core][lifting]") {
    LiftingTask task{.origin = ideal_lift(), .destination = ideal_lift()};
    task.destination->horizontal = 50;
    CHECK(evaluate_task(task).governing().rwl == 11.5);
    std::swap(task.origin, *task.destination);
    CHECK(evaluate_task(task).governing().rwl == 11.5);
    task.destination->horizontal = 64;
    CHECK_FALSE(evaluate_task(task).applies());
    task.destination.reset();
    CHECK(evaluate_task(task).applies());
    task.exclusions = {"one-handed"};
    CHECK_FALSE(evaluate_task(task).applies());
}

TEST_CASE("a reference mass takes the place of the load constant", "[core][lifting]") {
    const auto* women_over_45 = tables::reference_mass_of("female", 50);
    REQUIRE(women_over_45 != nullptr);
    CHECK(evaluate_point(ideal_lift(), {.mass = women_over_45}).rwl == 15);
    const LiftingOptions in_pounds{.units = tables::UnitSystem::us, .mass = women_over_45};
    CHECK_THROWS_AS(load_constant(in_pounds), Error);
}

TEST_CASE("stretches of lifting are added where recovery is too short", "[core][lifting]") {
    CHECK(longest_stretch_min({}) == 0);
    CHECK(longest_stretch_min({{60, 60}, {60, 0}}) == 60);
    CHECK(longest_stretch_min({{60, 59}, {60, 36}, {30, 0}}) == 120);
    CHECK(longest_stretch_min({{60, 59}, {60, 35}, {30, 400}, {10, 0}}) == 160);
    CHECK(lift_duration_of(60) == LiftDuration::brief);
    CHECK(lift_duration_of(60.5) == LiftDuration::moderate);
    CHECK(lift_duration_of(120) == LiftDuration::moderate);
    CHECK(lift_duration_of(480) == LiftDuration::all_day);
    CHECK_FALSE(lift_duration_of(481));
    CHECK_FALSE(recovery_needed_min(121));
    CHECK(sampled_frequency(8, 15) == 8);
    CHECK(sampled_frequency(8, 60) == 8);
}

TEST_CASE("tasks of equal stress go by frequency", "[core][lifting]") {
    const std::vector<StressPart> parts{
        {.fili = 1, .stli = 1.2, .lifts_per_min = 1, .band = HandBand::high},
        {.fili = 1.1, .stli = 1.2, .lifts_per_min = 2, .band = HandBand::high},
    };
    const auto sum = composite_sum(parts);
    REQUIRE(sum.steps.size() == 2);
    CHECK(sum.steps[0].part == 1);
    CHECK(sum.steps[1].lifts_per_min == 3);
    // The manual's formula: 1.2 + 1 × (1/0.88 - 1/0.91)
    CHECK(sum.index.value() == Approx(1.2 + 1 / 0.88 - 1 / 0.91));
}

TEST_CASE("tasks that are lifted too often together have no index", "[core][lifting]") {
    const std::vector<LiftingTask> tasks{task(10, 30, 9), task(8, 30, 7)};
    const auto result = evaluate_job(tasks);
    CHECK_FALSE(result.applies());
    REQUIRE(result.sum.out_of_range);
    CHECK(result.sum.out_of_range->value == 16);
    CHECK(result.tasks[0].stli.has_value());
}

TEST_CASE("a job with a task out of range has no index", "[core][lifting]") {
    const std::vector<LiftingTask> tasks{task(10, 30, 1), task(8, 70, 1)};
    const auto result = evaluate_job(tasks);
    CHECK_FALSE(result.applies());
    CHECK(result.tasks[0].fili.has_value());
    CHECK_FALSE(result.tasks[1].fili);
    CHECK_FALSE(evaluate_variable_job(tasks).applies());
    CHECK_FALSE(evaluate_job({}).applies());
    CHECK_FALSE(evaluate_variable_job({}).applies());
}

TEST_CASE("the greatest load counts for strength, the mean load for the task", "[core][lifting]") {
    std::vector<LiftingTask> tasks{task(10, 25, 1)};
    tasks[0].greatest_load = 23;
    const auto result = evaluate_job(tasks);
    CHECK(result.tasks[0].fili == 1);
    CHECK(result.tasks[0].stli.value() == Approx(10 / (23 * 0.94)));
}

TEST_CASE("the variable index is that of its categories", "[core][lifting]") {
    // Indices 0.4, 0.5 and 1.6 with the frequencies 1, 3 and 2: two of six categories have lifts.
    const std::vector<LiftingTask> tasks{task(9.2, 25, 1), task(11.5, 25, 3), task(36.8, 25, 2)};
    const auto result = evaluate_variable_job(tasks);
    REQUIRE(result.categories.size() == 6);
    CHECK(result.categories[0].lifts_per_min == 4);
    CHECK(result.categories[0].mean_fili == Approx(0.475));
    CHECK(result.categories[1].lifts_per_min == 0);
    CHECK(result.categories[5].lifts_per_min == 2);
    CHECK(result.categories[5].mean_fili == Approx(1.6));
    // FM 0.91 for 2 lifts a minute, 0.75 for all 6.
    CHECK(result.sum.index.value() == Approx(1.6 / 0.91 + 0.475 * (1 / 0.75 - 1 / 0.91)));
}

TEST_CASE("lifts that are all alike have one category", "[core][lifting]") {
    const std::vector<LiftingTask> tasks{task(11.5, 25, 1), task(11.5, 25, 2)};
    const auto result = evaluate_variable_job(tasks);
    CHECK(result.categories.size() == 1);
    CHECK(result.sum.index.value() == Approx(0.5 / 0.88));
}

TEST_CASE("halves are rounded up, noise or not", "[core][lifting]") {
    CHECK(round_decimal(0.745, 2) == 0.75);
    CHECK(round_decimal(1 - 0.0075 * 34, 2) == 0.75);
    CHECK(round_decimal(1.25, 1) == 1.3);
    CHECK(round_decimal(1.2449, 1) == 1.2);
}

TEST_CASE("MAC scores add up once every factor is answered", "[core][lifting]") {
    std::vector<MacAnswer> answers{
        {"load", "amber"}, {"hand-distance", "far"}, {"lift-region", "knee-to-elbow"},
        {"trunk", "both"}, {"posture", "none"},      {"grip", "poor"},
        {"floor", "good"}};
    auto result = mac_score(answers);
    CHECK_FALSE(result.total);
    CHECK(result.factors.size() == 8);
    CHECK(result.factors.back().level == nullptr);
    answers.push_back({"environment", "one"});
    result = mac_score(answers);
    CHECK(result.total == 4 + 6 + 0 + 2 + 0 + 2 + 0 + 1);
    REQUIRE(result.improve_first != nullptr);
    CHECK(result.improve_first->id == "hand-distance");
    CHECK(mac_score({}).improve_first == nullptr);
    CHECK_THROWS_AS(mac_score(std::vector<MacAnswer>{{"colour", "red"}}), std::logic_error);
    CHECK_THROWS_AS(mac_score(std::vector<MacAnswer>{{"grip", "red"}}), std::logic_error);
    answers.push_back({"grip", "good"});
    CHECK_THROWS_AS(mac_score(answers), std::logic_error);
}
