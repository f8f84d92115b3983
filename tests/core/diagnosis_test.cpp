// Step 1: boundaries of durations and ages, and the order of the rules (format/result.md).
#include "core/assessment/assess.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using core::Answer;
using core::DiagnosisConclusion;
using core::Location;
using core::Radiation;
using tests::date;

namespace {

core::DiagnosisResult diagnose(const core::Case& facts) {
    return core::assess(facts, tests::instrument_of(facts)).diagnosis;
}

void answer(core::Case& facts, std::string_view flag, Answer given) {
    for (auto& row : facts.red_flags.answers)
        if (row.flag == flag) row.answer = given;
}

std::string code_of(const core::Case& facts) {
    const auto result = diagnose(facts);
    if (!result.code) return "";
    const auto& code = tests::instrument_of(facts).diagnosis.codes[*result.code];
    return code.cas + " " + code.icd10;
}

// The sample case with the assessment this many days after the onset.
core::Case lasting(int days) {
    auto facts = tests::sample_case();
    facts.assessment_date =
        core::Date{std::chrono::sys_days{*facts.complaint.onset} + std::chrono::days{days}};
    return facts;
}

// The sample case with the first onset at this age in whole years, on the last day of that year of
// life or on the first.
core::Case first_onset_at(int age, bool last_day) {
    auto facts = tests::sample_case();
    auto birth = *facts.complaint.onset;
    birth -= std::chrono::years{age + (last_day ? 1 : 0)};
    auto day = std::chrono::sys_days{birth};
    if (last_day) day += std::chrono::days{1};
    facts.worker.birth_date = core::Date{day};
    facts.complaint.first_onset.reset();
    return facts;
}

}  // namespace

TEST_CASE("42 and 84 days are subacute", "[core][diagnosis]") {
    CHECK(*diagnose(lasting(0)).duration_class == tables::DurationClass::acute);
    CHECK(*diagnose(lasting(41)).duration_class == tables::DurationClass::acute);
    CHECK(*diagnose(lasting(42)).duration_class == tables::DurationClass::subacute);
    CHECK(*diagnose(lasting(84)).duration_class == tables::DurationClass::subacute);
    CHECK(*diagnose(lasting(85)).duration_class == tables::DurationClass::chronic);
    CHECK_FALSE(diagnose(lasting(-1)).duration_class);
}

TEST_CASE("codes follow duration and radiation", "[core][diagnosis]") {
    CHECK(code_of(lasting(41)) == "L101 M54.5");
    CHECK(code_of(lasting(42)) == "L102 M54.5");
    CHECK(code_of(lasting(85)) == "L103 M54.5");
    auto facts = lasting(85);
    facts.complaint.radiation = Radiation::above_knee;
    CHECK(code_of(facts) == "L103 M54.5");
    facts.complaint.radiation = Radiation::below_knee;
    facts.complaint.dermatomal = Answer::no;
    CHECK(code_of(facts) == "L105 M54.4");
}

TEST_CASE("onset age is a red flag at 19 and 56, not at 20 and 55", "[core][diagnosis]") {
    for (const bool last_day : {false, true}) {
        CHECK(diagnose(first_onset_at(19, last_day)).red_flags_present.size() == 1);
        CHECK(diagnose(first_onset_at(20, last_day)).red_flags_present.empty());
        CHECK(diagnose(first_onset_at(55, last_day)).red_flags_present.empty());
        CHECK(diagnose(first_onset_at(56, last_day)).red_flags_present.size() == 1);
    }
}

TEST_CASE("a red flag blocks until its exclusion is recorded", "[core][diagnosis]") {
    auto facts = tests::sample_case();
    answer(facts, "trauma", Answer::yes);
    CHECK(diagnose(facts).conclusion == DiagnosisConclusion::specific_suspected);
    CHECK_FALSE(core::assess(facts, tests::instrument_of(facts)).work_relatedness);
    facts.red_flags.exclusions.push_back(
        {.flag = "trauma", .by = "imaging", .date = date("2026-01-12")});
    CHECK(diagnose(facts).conclusion == DiagnosisConclusion::nonspecific);
}

TEST_CASE("cauda equina is an emergency", "[core][diagnosis]") {
    auto facts = tests::sample_case();
    CHECK_FALSE(diagnose(facts).emergency);
    answer(facts, "cauda-equina", Answer::yes);
    CHECK(diagnose(facts).emergency);
    answer(facts, "cauda-equina", Answer::no);
    answer(facts, "trauma", Answer::yes);
    CHECK_FALSE(diagnose(facts).emergency);
}

TEST_CASE("the rules of step 1 apply in their order", "[core][diagnosis]") {
    auto facts = tests::sample_case();
    answer(facts, "malaise", Answer::unknown);
    CHECK(diagnose(facts).conclusion == DiagnosisConclusion::incomplete);
    answer(facts, "trauma", Answer::yes);  // comes before an open question
    CHECK(diagnose(facts).conclusion == DiagnosisConclusion::specific_suspected);
    CHECK(diagnose(facts).red_flags_open.size() == 1);
    facts.complaint.location = Location::elsewhere;  // comes before everything
    CHECK(diagnose(facts).conclusion == DiagnosisConclusion::not_low_back_pain);
}

TEST_CASE("radiation below the knee needs the dermatome", "[core][diagnosis]") {
    auto facts = tests::sample_case();
    facts.complaint.radiation = Radiation::below_knee;
    facts.complaint.dermatomal = Answer::unknown;
    CHECK(diagnose(facts).conclusion == DiagnosisConclusion::incomplete);
    facts.complaint.dermatomal = Answer::yes;
    CHECK(diagnose(facts).conclusion == DiagnosisConclusion::specific_suspected);
    facts.complaint.radiation = Radiation::above_knee;  // a dermatome above the knee is no sign
    CHECK(diagnose(facts).conclusion == DiagnosisConclusion::nonspecific);
}

TEST_CASE("unknown is not no", "[core][diagnosis]") {
    for (auto forget : {+[](core::Case& f) { f.complaint.location = Location::unknown; },
                        +[](core::Case& f) { f.complaint.radiation = Radiation::unknown; },
                        +[](core::Case& f) { f.worker.birth_date.reset(); },
                        +[](core::Case& f) { f.red_flags.answers.clear(); }}) {
        auto facts = tests::sample_case();
        forget(facts);
        const auto assessment = core::assess(facts, tests::instrument_of(facts));
        CHECK(assessment.diagnosis.conclusion == DiagnosisConclusion::incomplete);
        CHECK_FALSE(assessment.incomplete.empty());
        CHECK_FALSE(assessment.work_relatedness);
    }
}
