// Step 3: the check values of the field's facts (domain/instrument.md, "Check values").
#include "core/assessment/work_relatedness.hpp"

#include "core/assessment/assess.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace werkrug;
using tables::Level;
using tests::date;

namespace {

// Under 35, in the middle band, over 45 on the day of the assessment.
constexpr std::array<const char*, 3> births{"1995-01-01", "1986-01-01", "1976-01-01"};

core::Case with_levels(const char* birth, Level lifting, Level bending, Level vibration) {
    auto facts = tests::sample_case();
    facts.worker.birth_date = date(birth);
    facts.complaint.first_onset.reset();
    facts.exposure.worksheet.reset();
    facts.exposure.factors = {
        {.factor = "lifting", .choice = core::LevelChoice::stated, .stated = lifting},
        {.factor = "bending-twisting", .choice = core::LevelChoice::stated, .stated = bending},
        {.factor = "whole-body-vibration",
         .choice = core::LevelChoice::stated,
         .stated = vibration}};
    return facts;
}

core::WorkRelatedness outcome_of(const core::Case& facts) {
    const auto assessment = core::assess(facts, tests::instrument_of(facts));
    REQUIRE(assessment.work_relatedness);
    return *assessment.work_relatedness;
}

bool has_rule(const core::Case& facts, core::Rule rule) {
    const auto reasons = core::assess(facts, tests::instrument_of(facts)).reasons;
    return std::any_of(reasons.begin(), reasons.end(),
                       [rule](const core::Reason& reason) { return reason.rule == rule; });
}

}  // namespace

TEST_CASE("all three factors high, in each age band", "[core][step3]") {
    constexpr std::array model{65.1, 58.4, 55.1};
    constexpr std::array table{66.3, 59.5, 56.1};
    for (std::size_t band = 0; band < births.size(); ++band) {
        const auto outcome =
            outcome_of(with_levels(births[band], Level::high, Level::high, Level::high));
        CHECK(outcome.age_band == band);
        CHECK_THAT(outcome.percent_model, Catch::WithinAbs(model[band], 0.05));
        CHECK_THAT(outcome.percent_table, Catch::WithinAbs(table[band], 0.05));
        CHECK(outcome.occupational_disease);
    }
}

TEST_CASE("lifting and bending high in the middle band", "[core][step3]") {
    const auto outcome = outcome_of(with_levels(births[1], Level::high, Level::high, Level::none));
    CHECK_THAT(outcome.percent_model, Catch::WithinAbs(51.1, 0.05));
    CHECK_THAT(outcome.percent_table, Catch::WithinAbs(52.7, 0.05));
}

TEST_CASE("all three at any exposure is borderline: table and model disagree", "[core][step3]") {
    const auto outcome =
        outcome_of(with_levels(births[1], Level::moderate, Level::moderate, Level::moderate));
    CHECK_THAT(outcome.percent_model, Catch::WithinAbs(50.1, 0.05));
    CHECK_THAT(outcome.percent_table, Catch::WithinAbs(48.9, 0.05));
    CHECK_FALSE(outcome.occupational_disease);
    CHECK(outcome.borderline);
}

TEST_CASE("no single factor reaches the threshold at any age", "[core][step3]") {
    for (const auto* birth : births) {
        CHECK_FALSE(outcome_of(with_levels(birth, Level::high, Level::none, Level::none))
                        .occupational_disease);
        CHECK_FALSE(outcome_of(with_levels(birth, Level::none, Level::high, Level::none))
                        .occupational_disease);
        CHECK_FALSE(outcome_of(with_levels(birth, Level::none, Level::none, Level::high))
                        .occupational_disease);
    }
}

TEST_CASE("without exposure nothing is due to work", "[core][step3]") {
    const auto outcome = outcome_of(with_levels(births[0], Level::none, Level::none, Level::none));
    CHECK(outcome.percent_table == 0);
    CHECK(outcome.percent_model == 0);
    CHECK(outcome.interval95.low == 0);
    CHECK(outcome.interval95.high == 0);
    CHECK(outcome.probability_at_least_threshold == 0);
    CHECK_FALSE(outcome.borderline);
}

TEST_CASE("35 and 45 years belong to the middle band", "[core][step3]") {
    const auto band_at = [](const char* birth) {
        return outcome_of(with_levels(birth, Level::high, Level::none, Level::none)).age_band;
    };
    CHECK(band_at("1991-03-17") == 0);  // 34, a day before the birthday
    CHECK(band_at("1991-03-16") == 1);  // 35 today
    CHECK(band_at("1980-03-17") == 1);  // 45, the last day
    CHECK(band_at("1980-03-16") == 2);  // 46 today
}

TEST_CASE("an age outside the instrument gives no percentage", "[core][step3]") {
    auto facts = with_levels("1940-01-01", Level::high, Level::none, Level::none);
    facts.complaint.first_onset = date("1980-01-01");
    const auto assessment = core::assess(facts, tests::instrument_of(facts));
    CHECK_FALSE(assessment.work_relatedness);
    REQUIRE(assessment.incomplete.size() == 1);
    CHECK(assessment.incomplete[0].kind == core::MissingKind::age_out_of_range);
}

TEST_CASE("a missing factor and an unknown level give no points", "[core][step3]") {
    auto facts = with_levels(births[1], Level::high, Level::high, Level::high);
    facts.exposure.factors.pop_back();
    for (const bool listed : {false, true}) {
        if (listed) facts.exposure.factors.push_back({.factor = "whole-body-vibration"});
        const auto assessment = core::assess(facts, tests::instrument_of(facts));
        CHECK_FALSE(assessment.exposure.points);
        CHECK_FALSE(assessment.work_relatedness);
        REQUIRE(assessment.incomplete.size() == 1);
        CHECK(assessment.incomplete[0].kind == core::MissingKind::factor);
        CHECK(assessment.incomplete[0].index == 2);
    }
}

TEST_CASE("a judgement on the other side deviates", "[core][step3]") {
    using core::ConclusionClass;
    auto facts = with_levels(births[1], Level::high, Level::high, Level::high);
    const auto deviates = [&](std::optional<ConclusionClass> judged) {
        facts.judgement.conclusion = judged;
        return outcome_of(facts).deviates;
    };
    CHECK_FALSE(deviates(std::nullopt));
    CHECK_FALSE(deviates(ConclusionClass::very_likely));
    CHECK_FALSE(deviates(ConclusionClass::suspected));
    CHECK_FALSE(deviates(ConclusionClass::undecided));
    CHECK(deviates(ConclusionClass::not_occupational));
}

TEST_CASE("weak evidence is remarked only where it decides", "[core][step3]") {
    auto facts = with_levels(births[1], Level::high, Level::high, Level::none);  // 52.7 %
    for (auto& factor : facts.exposure.factors) factor.evidence = "measurement";
    CHECK_FALSE(has_rule(facts, core::Rule::remark_weak_evidence));
    facts.exposure.factors[0].evidence = "history";  // lifting: without it under the threshold
    CHECK(has_rule(facts, core::Rule::remark_weak_evidence));
    // Vibration alone, from history, with nothing else: no level of it reaches the threshold.
    facts = with_levels(births[1], Level::none, Level::none, Level::high);
    for (auto& factor : facts.exposure.factors) factor.evidence = "measurement";
    facts.exposure.factors[2].evidence = "history";
    CHECK_FALSE(has_rule(facts, core::Rule::remark_weak_evidence));
}

TEST_CASE("another age band at onset is remarked", "[core][step3]") {
    auto facts = with_levels("1991-03-01", Level::high, Level::none, Level::none);
    CHECK(has_rule(facts, core::Rule::remark_age_band_at_onset));  // 34 at onset, 35 now
    facts.worker.birth_date = date("1985-03-01");
    CHECK_FALSE(has_rule(facts, core::Rule::remark_age_band_at_onset));
}

TEST_CASE("the interval of high exposure is said to be assumed", "[core][step3]") {
    CHECK(has_rule(with_levels(births[1], Level::high, Level::none, Level::none),
                   core::Rule::remark_interval_assumed));
    CHECK_FALSE(has_rule(with_levels(births[1], Level::moderate, Level::none, Level::none),
                         core::Rule::remark_interval_assumed));
}
