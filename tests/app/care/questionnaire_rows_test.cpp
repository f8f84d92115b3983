// The list of filled-in questionnaires: their order, scores, classes and changes in words.
#include "app/gui/care/questionnaire_rows.hpp"

#include "tests/app/care/care_cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the example's questionnaires are listed by date, with their changes") {
    const auto rows = app::questionnaire_rows(care_example().care, english);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].title == "STarT Back, 16\u00a0March 2026");
    CHECK(rows[0].lines == Lines{"Total: 5", "Psychosocial scale: 3", "Class: medium risk"});
    CHECK(rows[1].lines == Lines{"Pain: 6"});
    CHECK(rows[2].lines == Lines{"Pain: 5; since the last: no important change"});
    CHECK(rows[3].lines == Lines{"Pain: 2; since the last: improved"});
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(rows[i].index == i);
    CHECK(app::questionnaire_rows({}, english).empty());
}

TEST_CASE("changes belong to the form, whatever the order in the case") {
    core::Care care;
    care.questionnaires = {filled_in("nprs", "2026-06-15", "2"), filled_in("nprs", "", "9"),
                           filled_in("gpe", "2026-04-01", "2"),
                           filled_in("nprs", "2026-03-16", "6")};
    const auto rows = app::questionnaire_rows(care, english);
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].index == 3);
    CHECK(rows[0].lines == Lines{"Pain: 6"});
    CHECK(rows[1].index == 2);
    CHECK(rows[2].index == 0);
    CHECK(rows[2].lines == Lines{"Pain: 2; since the last: improved"});
    CHECK(rows[3].index == 1);
    CHECK(rows[3].title == "Pain score (NPRS), without a date");
    CHECK(rows[3].lines == Lines{"Pain: 9"});
}

TEST_CASE("what is missing is said, and a form that is not known") {
    core::Care care;
    care.questionnaires = {filled_in("start-back", "2026-03-16", "1|NA|1|0|0|0|0|0|2"),
                           filled_in("other", "2026-03-17", "1")};
    const auto rows = app::questionnaire_rows(care, dutch);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].lines.at(0).find('2') != std::string::npos);
    CHECK(rows[0].lines.at(1) == "Psychosociale schaal: 0");
    CHECK(rows[0].lines.size() == 2);
    CHECK(rows[0].known);
    CHECK_FALSE(rows[1].known);
    CHECK(rows[1].title == "onbekend formulier ‘other’, 17\u00a0maart 2026");
    CHECK(rows[1].lines.empty());
}

TEST_CASE("the form offered first is the latest one, else STarT Back") {
    core::Care care;
    CHECK(app::likely_form(care).id == "start-back");
    care.questionnaires = {filled_in("nprs", "2026-06-15", "2"),
                           filled_in("rmdq", "2026-03-16", "1")};
    CHECK(app::likely_form(care).id == "nprs");
    care.questionnaires = {filled_in("other", "2026-06-15", "2")};
    CHECK(app::likely_form(care).id == "start-back");
}

TEST_CASE("an item has the practice's sentence in its language, else our label") {
    core::ItemTexts texts;
    CHECK(texts.add("nprs", 1, Language::nl, "Eigen zin"));
    const auto& form = *tables::find_questionnaire("nprs");
    CHECK(app::item_label(form, 0, texts, dutch) == "1. Eigen zin");
    CHECK(app::item_label(form, 0, texts, english) == "1. " + form.items[0].label.in(Language::en));
}

TEST_CASE("a form is offered with its code, once") {
    const auto title = [](const char* id) {
        return app::form_title(*tables::find_questionnaire(id), dutch);
    };
    CHECK(title("start-back") == "STarT Back (SBST)");
    CHECK(title("nprs") == "Pijnscore (NPRS)");
}
