// The course of a score: places, labels, the band of a change that does not matter, and the words.
#include "app/gui/care/questionnaire_plot.hpp"

#include "tests/app/care/care_cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};

core::ScoreTrend trend_of(const std::vector<core::FilledQuestionnaire>& filled,
                          std::size_t score = 0) {
    core::Care care;
    care.questionnaires = filled;
    return core::score_trends(care).at(score);
}

}  // namespace

// NPRS: 0 to 10; 2 points or 30 % matter (Ostelo et al. 2008): from 6, 1.8 points.
TEST_CASE("the pain scores of the example fall out of the band around the first") {
    const auto trends = core::score_trends(care_example().care);
    const auto trend = std::find_if(trends.begin(), trends.end(),
                                    [](const auto& one) { return one.form->id == "nprs"; });
    REQUIRE(trend != trends.end());
    const auto plot = app::score_plot(*trend, english);
    REQUIRE(plot);
    REQUIRE(plot->points.size() == 3);
    CHECK(plot->points[0].at.x == 0);
    CHECK(plot->points[0].at.y == Approx(0.6));
    CHECK(plot->points[0].label == "6");
    CHECK(plot->points[1].at.x == Approx(21.0 / 91));  // 16 March, 6 April, 15 June
    CHECK(plot->points[2].at.x == 1);
    CHECK(plot->points[2].at.y == Approx(0.2));
    CHECK(plot->line.size() == 3);
    REQUIRE(plot->band);
    CHECK(plot->band->low == Approx(0.42));
    CHECK(plot->band->high == Approx(0.78));
    CHECK(plot->notes.at(1) == "Lower is better.");
    CHECK(plot->notes.at(2).find("less than 1.8 ") != std::string::npos);
    for (const char* words : {"Pain score (NPRS): Pain.", ": 6", ": 5", ": 2", "improved",
                              "no important change", "Lower is better."})
        CHECK(plot->in_words.find(words) != std::string::npos);
}

TEST_CASE("without a known smallest change there is no band, and that is said") {
    const auto plot = app::score_plot(
        trend_of({filled_in("start-back", "2026-03-16", "1|1|1|1|1|1|1|1|4")}), english);
    REQUIRE(plot);
    CHECK_FALSE(plot->band);
    CHECK(plot->points.at(0).at.y == 1);
    CHECK(plot->points.at(0).at.x == 0.5);
    CHECK(plot->notes.at(2).find("not known") != std::string::npos);
    const auto from_zero =
        app::score_plot(trend_of({filled_in("psk", "2026-03-16", "0|0|0")}), english);
    REQUIRE(from_zero);
    CHECK_FALSE(from_zero->band);
    CHECK(from_zero->notes.at(2).find("score of 0") != std::string::npos);
}

TEST_CASE("the band ends where the score does") {
    const auto plot = app::score_plot(trend_of({filled_in("nprs", "2026-03-16", "10")}), english);
    REQUIRE(plot);
    REQUIRE(plot->band);
    CHECK(plot->band->low == Approx(0.8));
    CHECK(plot->band->high == 1);
}

TEST_CASE("questionnaires without a score are told and not drawn") {
    const auto trend =
        trend_of({filled_in("nprs", "2026-03-16", "NA"), filled_in("nprs", "2026-04-16", "4"),
                  filled_in("nprs", "2026-05-16", "NA")});
    const auto plot = app::score_plot(trend, english);
    REQUIRE(plot);
    CHECK(plot->points.size() == 1);
    CHECK(plot->in_words.find("no score") != std::string::npos);
    CHECK_FALSE(app::score_plot(trend_of({filled_in("nprs", "2026-03-16", "NA")}), english));
}
