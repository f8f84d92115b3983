// What the pages of steps 2 and 3 say: the drawn table, the outcome in words, the factor's texts.
#include "app/gui/exposure_texts.hpp"
#include "app/gui/interval_bar_model.hpp"
#include "app/gui/points_table_model.hpp"
#include "app/gui/work_relatedness_summary.hpp"
#include "core/assessment/assess.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using Catch::Matchers::Contains;

namespace {

const core::Translator english{Language::en};

struct Assessed {
    core::Case facts{};
    core::Assessment assessment{};

    const tables::Instrument& instrument() const { return tests::instrument_of(facts); }
};

Assessed assessed(core::Case facts) {
    auto assessment = core::assess(facts, tests::instrument_of(facts));
    return {std::move(facts), std::move(assessment)};
}

// All three factors moderate, aged 41: by the published model 50.1 %, by the table 48.9 %.
Assessed borderline() {
    auto facts = tests::sample_case();
    for (auto& factor : facts.exposure.factors) {
        if (factor.factor == "job-dissatisfaction") continue;
        factor.choice = core::LevelChoice::stated;
        factor.stated = tables::Level::moderate;
    }
    return assessed(facts);
}

}  // namespace

TEST_CASE("the table is drawn whole, with the worker's cell marked") {
    const auto it = borderline();
    const auto table = app::make_points_table(it.instrument(), it.assessment, english);
    CHECK(table.rows.size() == 20);
    CHECK(table.column_titles.size() == 3);
    REQUIRE(table.marked);
    CHECK(table.marked == app::TablePlace{12, 1});
    CHECK(table.at(*table.marked).text == "48.9");
    CHECK_FALSE(table.at(*table.marked).reached);
}

// Lifting high and bending high are 14 points: 52.7 % at 35 to 45. 19 points: 66.3, 59.5, 56.1 %.
TEST_CASE("cells at or above the threshold are told from those below") {
    const auto it = borderline();
    const auto table = app::make_points_table(it.instrument(), it.assessment, english);
    CHECK(table.at({14, 1}).text == "52.7");
    CHECK(table.at({14, 1}).reached);
    CHECK(table.at({19, 0}).text == "66.3");
    CHECK(table.at({19, 2}).text == "56.1");
    CHECK(table.at({19, 2}).reached);
    CHECK_FALSE(table.at({0, 0}).reached);
}

TEST_CASE("the marked cell is told in words") {
    const auto it = borderline();
    CHECK_THAT(app::points_table_in_words(it.instrument(), app::TablePlace{12, 1}, english),
               Contains("12 points: 48.9%, below the threshold of 50%"));
    CHECK_THAT(app::points_table_in_words(it.instrument(), std::nullopt, english),
               Contains("no result yet"));
}

TEST_CASE("table and model on two sides are called a borderline case") {
    const auto it = borderline();
    REQUIRE(it.assessment.work_relatedness);
    CHECK(app::outcome_headline(it.assessment, english) ==
          "Work-relatedness by the table: 48.9%, below the threshold of 50%. "
          "This is a borderline case.");
    const auto figures = app::outcome_figures(it.assessment, english);
    CHECK(figures.points == "12");
    CHECK(figures.percent_model == "50.1%");
    const auto bar = app::make_interval_bar(*it.assessment.work_relatedness, english);
    CHECK(bar.low < bar.threshold.percent);
    CHECK(bar.high > bar.threshold.percent);
}

TEST_CASE("without a result the page says what is missing") {
    auto facts = tests::sample_case();
    facts.exposure.factors.clear();
    const auto it = assessed(facts);
    CHECK(app::outcome_headline(it.assessment, english) == "No result yet: facts are missing.");
    CHECK(app::outcome_gaps(it.assessment, it.instrument(), english).size() == 3);
    const auto figures = app::outcome_figures(it.assessment, english);
    CHECK(figures.points == "–");
    CHECK(figures.interval == "–");
}

TEST_CASE("another disease stops the assessment, and nothing is called missing") {
    auto facts = tests::sample_case();
    SECTION("elsewhere") {
        facts.complaint.location = core::Location::elsewhere;
        CHECK_THAT(app::outcome_headline(assessed(facts).assessment, english),
                   Contains("stops at step 1: the complaint is not low-back pain"));
    }
    SECTION("a red flag") {
        facts.red_flags.answers.front().answer = core::Answer::yes;
        CHECK_THAT(app::outcome_headline(assessed(facts).assessment, english),
                   Contains("stops at step 1: a specific cause is suspected"));
    }
    const auto it = assessed(facts);
    CHECK(app::outcome_gaps(it.assessment, it.instrument(), english).empty());
}

TEST_CASE("a factor's card shows the basis, the counting and the difference") {
    auto facts = tests::sample_case();
    const auto& instrument = tests::instrument_of(facts);
    const auto& lifting = *instrument.find_factor("lifting");
    const auto& high = *lifting.find(tables::Level::high);
    CHECK(app::level_label(lifting, high, english) == "High (7 points)");
    CHECK_THAT(app::level_criterion(high, english),
               Contains("over 15 kg") && Contains("not verified against the original"));
    const auto& dissatisfaction = *instrument.find_factor("job-dissatisfaction");
    CHECK(app::level_label(dissatisfaction, dissatisfaction.levels.back(), english) == "Present");
    CHECK_FALSE(dissatisfaction.derivable());

    const core::FactorResult differs{.choice = core::LevelChoice::stated,
                                     .level = tables::Level::moderate,
                                     .derived = tables::Level::high};
    CHECK_THAT(app::difference_text(lifting, differs, english),
               Contains("moderate") && Contains("high") && Contains("note"));
    const core::FactorResult same{.level = tables::Level::high, .derived = tables::Level::high};
    CHECK(app::difference_text(lifting, same, english).empty());
}
