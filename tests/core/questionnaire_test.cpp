// Questionnaires score as published: every row of tests/vectors/questionnaire_vectors.csv, and the
// class boundaries of questionnaires_scoring.csv on both sides.
#include "core/care/questionnaire_result.hpp"
#include "tables/error.hpp"
#include "tables/parse.hpp"
#include "tests/support/vector_table.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace werkrug;
using namespace werkrug::tests;
using core::ChangeVerdict;

namespace {

const tables::Questionnaire& form(const std::string& name) {
    const auto* found = tables::find_questionnaire(name);
    REQUIRE(found != nullptr);
    return *found;
}

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
    return parts;
}

std::string lower_case(std::string text) {
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

std::vector<std::string> class_ids(const tables::Questionnaire& asked,
                                   const core::QuestionnaireResult& result) {
    std::vector<std::string> ids;
    for (const auto found : result.classes) ids.push_back(asked.classes[found].id);
    return ids;
}

void check_output(const tables::Questionnaire& asked, const core::QuestionnaireResult& result,
                  const std::string& name, const std::string& expected) {
    INFO(asked.code << " " << name);
    if (name == "group") {
        CHECK(class_ids(asked, result) == std::vector{expected});
        return;
    }
    const auto found = std::find_if(asked.scores.begin(), asked.scores.end(),
                                    [&](const auto& one) { return one.id == lower_case(name); });
    REQUIRE(found != asked.scores.end());
    const auto& score = result.scores.at(static_cast<std::size_t>(found - asked.scores.begin()));
    REQUIRE(score);
    CHECK(*score == Approx(parse_number(expected).value()).margin(0.005));
}

// The classes of a score that has this value, the others unknown or zero.
std::vector<std::string> classes_at(const std::string& name, const std::string& answers) {
    const auto& asked = form(name);
    return class_ids(asked, core::score_questionnaire(asked, core::read_answers(answers, name)));
}

std::string repeated(const std::string& answer, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += (i == 0 ? "" : "|") + answer;
    return text;
}

}  // namespace

TEST_CASE("every published row comes out", "[core][care]") {
    const auto rows = read_vector_table("questionnaire_vectors.csv");
    for (const auto& row : rows) {
        const auto& asked = form(row.at("instrument"));
        const auto answers = core::read_answers(row.at("responses_in_item_order"), asked.code);
        const auto result = core::score_questionnaire(asked, answers);
        const auto names = split(row.at("outputs"), ';');
        const auto expected = split(row.at("expected"), ';');
        INFO(asked.code << ": " << row.at("responses_in_item_order"));
        REQUIRE(names.size() == expected.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            check_output(asked, result, names[i], expected[i]);
    }
    CHECK(rows.size() == 19);
}

TEST_CASE("class boundaries hold on both sides", "[core][care]") {
    using Ids = std::vector<std::string>;
    // STarT Back: total 3 is low, 4 medium; subscale 3 medium, 4 high.
    CHECK(classes_at("SBST", "1|1|1|0|0|0|0|0|0") == Ids{"low"});
    CHECK(classes_at("SBST", "1|1|1|1|0|0|0|0|0") == Ids{"medium"});
    CHECK(classes_at("SBST", "1|1|1|1|1|1|1|0|0") == Ids{"medium"});
    CHECK(classes_at("SBST", "0|0|0|0|1|1|1|1|0") == Ids{"high"});
    // Örebro: 49, 50, 51.
    CHECK(classes_at("OMPSQ-SF", "4|5|5|5|5|5|5|5|5|5") == Ids{"lower"});
    CHECK(classes_at("OMPSQ-SF", "5|5|5|5|5|5|5|5|5|5") == Ids{"boundary"});
    CHECK(classes_at("OMPSQ-SF", "6|5|5|5|5|5|5|5|5|5") == Ids{"raised"});
    // TSK-17: over 37 is high. Twelve ones and four reversed fours are 17; +20 = 37.
    CHECK(classes_at("TSK-17", "4|4|4|4|4|4|4|4|3|1|1|4|1|1|1|4|1") == Ids{"lower"});
    CHECK(classes_at("TSK-17", "4|4|4|4|4|4|4|4|4|1|1|4|1|1|1|4|1") == Ids{"high"});
    // RMDQ: recovered up to 2; NPRS: only at 0.
    CHECK(classes_at("RMDQ", "1|1|" + repeated("0", 22)) == Ids{"recovered"});
    CHECK(classes_at("RMDQ", "1|1|1|" + repeated("0", 21)).empty());
    CHECK(classes_at("NPRS", "0") == Ids{"recovered"});
    CHECK(classes_at("NPRS", "1").empty());
    // GPE: improved is 1 and 2.
    CHECK(classes_at("GPE", "2") == Ids{"improved"});
    CHECK(classes_at("GPE", "3") == Ids{"not-improved"});
    // FABQ work: over 29 by one, over 34 by both; activity over 15.
    CHECK(classes_at("FABQ", "0|6|6|3|0|6|6|0|6|6|5|0|0|0|0|0") ==
          Ids{"work-lower", "activity-lower"});
    CHECK(classes_at("FABQ", "0|6|6|4|0|6|6|0|6|6|6|0|0|0|0|0") ==
          Ids{"work-high-by-one", "activity-high"});
    CHECK(classes_at("FABQ", "0|0|0|0|0|6|6|0|6|6|6|4|0|0|0|0") ==
          Ids{"work-high-by-one", "activity-lower"});
    CHECK(classes_at("FABQ", "0|0|0|0|0|6|6|0|6|6|6|5|0|0|0|0") ==
          Ids{"work-high", "activity-lower"});
}

TEST_CASE("what is not answered gives no score, unless the form allows it", "[core][care]") {
    const auto& start_back = form("SBST");
    const auto result =
        core::score_questionnaire(start_back, core::read_answers("NA|1|1|0|0|0|0|0|2", "SBST"));
    CHECK_FALSE(result.scores[0]);
    CHECK(result.scores[1] == 0.0);
    CHECK(result.classes.empty());
    const auto& odi = form("ODI");
    CHECK_FALSE(core::score_questionnaire(odi, core::read_answers("1|1|1|1|1|1|1|1|NA|NA", "ODI"))
                    .scores[0]);
}

TEST_CASE("answers that the form does not have are refused", "[core][care]") {
    const auto& nprs = form("NPRS");
    CHECK_THROWS_AS(core::score_questionnaire(nprs, core::read_answers("11", "NPRS")), Error);
    CHECK_THROWS_AS(core::score_questionnaire(nprs, core::read_answers("1|1", "NPRS")), Error);
    CHECK_THROWS_AS(core::read_answers("x", "NPRS"), Error);
    CHECK_THROWS_AS(core::read_answers("1.5", "NPRS"), Error);
}

// Ostelo et al. 2008: NPRS 2 points or 30 %, RMDQ 5 or 30 %, ODI 10 or 30 %.
TEST_CASE("a change matters from its points or its percent on", "[core][care]") {
    const auto& nprs = form("NPRS").scores[0];
    CHECK(core::judge_change(nprs, 8, 6) == ChangeVerdict::improved);
    CHECK(core::judge_change(nprs, 8, 7) == ChangeVerdict::no_important_change);
    CHECK(core::judge_change(nprs, 3, 2) == ChangeVerdict::improved);  // a third
    CHECK(core::judge_change(nprs, 4, 6) == ChangeVerdict::worse);
    const auto& odi = form("ODI").scores[0];
    CHECK(core::judge_change(odi, 50, 40) == ChangeVerdict::improved);
    CHECK(core::judge_change(odi, 50, 41) == ChangeVerdict::no_important_change);
    CHECK(core::judge_change(odi, 20, 14) == ChangeVerdict::improved);
    CHECK(core::judge_change(form("SBST").scores[0], 9, 0) == ChangeVerdict::not_known);
}

// Published in the notes of questionnaire_vectors.csv; the others follow from their items.
TEST_CASE("a score has a least and a most", "[core][care]") {
    const auto range = [](const char* name, std::size_t score) {
        const auto found = core::possible_range(form(name).scores.at(score), form(name));
        return std::pair{found.lowest, found.highest};
    };
    CHECK(range("OMPSQ-SF", 0) == std::pair{1.0, 100.0});
    CHECK(range("TSK-17", 0) == std::pair{17.0, 68.0});
    CHECK(range("SBST", 0) == std::pair{0.0, 9.0});
    CHECK(range("SBST", 1) == std::pair{0.0, 5.0});
    CHECK(range("ODI", 0) == std::pair{0.0, 100.0});
    CHECK(range("PSK", 0) == std::pair{0.0, 10.0});
    CHECK(range("GPE", 0) == std::pair{1.0, 7.0});
}

TEST_CASE("the smallest change that matters is where the verdict turns", "[core][care]") {
    const auto& nprs = form("NPRS").scores[0];
    CHECK(core::smallest_change(nprs, 8) == 2.0);
    CHECK(core::smallest_change(nprs, 3) == Approx(0.9));
    CHECK(core::smallest_change(nprs, 0) == 2.0);
    CHECK(core::smallest_change(form("ODI").scores[0], 50) == 10.0);
    CHECK(core::smallest_change(form("PSK").scores[0], 5) == Approx(1.5));
    CHECK_FALSE(core::smallest_change(form("PSK").scores[0], 0));
    CHECK_FALSE(core::smallest_change(form("SBST").scores[0], 5));
    for (const double before : {1.0, 4.0, 6.0, 10.0}) {
        const double size = core::smallest_change(nprs, before).value();
        CHECK(core::judge_change(nprs, before, before - size * 1.01) == ChangeVerdict::improved);
        CHECK(core::judge_change(nprs, before, before - size * 0.99) ==
              ChangeVerdict::no_important_change);
    }
}
