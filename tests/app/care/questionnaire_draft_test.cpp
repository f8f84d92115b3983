// A questionnaire being typed: what counts, what is refused and in which words.
#include "app/gui/care/questionnaire_draft.hpp"

#include "tests/app/care/care_cases.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/vector_table.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};

app::QuestionnaireDraft draft_of(const char* form) {
    return {*tables::find_questionnaire(form), date("2026-06-30")};
}

}  // namespace

TEST_CASE("the published answers, typed, give the published scores") {
    for (const auto& row : read_vector_table("questionnaire_vectors.csv")) {
        auto draft = draft_of(row.at("instrument").c_str());
        const auto& form = draft.form();
        const auto answers = core::read_answers(row.at("responses_in_item_order"), form.code);
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (answers[i]) draft.set_answer(i, std::to_string(*answers[i]));
        CHECK(draft.messages(english).none());
        auto expected = row.at("expected").substr(0, row.at("expected").find(';'));
        const auto line = draft.score_lines(english).at(0);
        INFO(form.code << ": " << line << ", expected " << expected);
        CHECK(line.find(": " + expected) != std::string::npos);
    }
}

TEST_CASE("a row of STarT Back has its class below the scores") {
    auto draft = draft_of("start-back");
    for (std::size_t i = 0; i < 9; ++i) draft.set_answer(i, i == 8 ? "3" : i > 3 ? "1" : "0");
    CHECK(draft.score_lines(english) ==
          std::vector<std::string>{"Total: 5", "Psychosocial scale: 5", "Class: high risk"});
}

TEST_CASE("what is no answer is said beside its item and does not count") {
    auto draft = draft_of("start-back");
    draft.set_answer(0, "2");
    draft.set_answer(1, "x");
    draft.set_answer(2, " 1 ");
    draft.set_answer(8, "-1");
    const auto messages = draft.messages(english);
    CHECK(messages.answers.at(0) == "the item has no such answer (from 0 to 1)");
    CHECK(messages.answers.at(1) == "Must be a whole number.");
    CHECK(messages.answers.at(2).empty());
    CHECK(messages.answers.at(8) == "the item has no such answer (from 0 to 4)");
    CHECK_FALSE(messages.none());
    CHECK(draft.score_lines(english).at(0).find("1, 2, 4, 5, 6, 7, 8, 9") != std::string::npos);
}

TEST_CASE("a questionnaire is all answered when every item of its form has an answer") {
    auto draft = draft_of("start-back");
    CHECK_FALSE(draft.all_answered());
    for (std::size_t i = 0; i < 8; ++i) draft.set_answer(i, "1");
    CHECK_FALSE(draft.all_answered());
    draft.set_answer(8, " ");
    CHECK_FALSE(draft.all_answered());
    draft.set_answer(8, "2");
    CHECK(draft.all_answered());
    draft.choose(*tables::find_questionnaire("nprs"));
    CHECK_FALSE(draft.all_answered());
    draft.set_answer(0, "7");
    CHECK(draft.all_answered());
}

TEST_CASE("questionnaires of one form and day are kept under ids of their own") {
    const std::vector all{filled_in("nprs", "2026-03-16", "7"), filled_in("rmdq", "2026-03-16", ""),
                          filled_in("nprs", "2026-03-16", "5"), filled_in("nprs", "", "4"),
                          filled_in("nprs", "", "3")};
    CHECK(app::changed_questionnaire_id(all, 0) == "questionnaire nprs 2026-03-16");
    CHECK(app::changed_questionnaire_id(all, 1) == "questionnaire rmdq 2026-03-16");
    CHECK(app::changed_questionnaire_id(all, 2) == "questionnaire nprs 2026-03-16 2");
    CHECK(app::changed_questionnaire_id(all, 3) == "questionnaire nprs");
    CHECK(app::changed_questionnaire_id(all, 4) == "questionnaire nprs 2");
    CHECK(app::is_of_changed_questionnaire("questionnaire nprs"));
    CHECK_FALSE(app::is_of_changed_questionnaire(app::new_questionnaire_id));
}

TEST_CASE("a date must be one, and not in the future; none is none") {
    auto draft = draft_of("nprs");
    const auto message_of = [&](const char* text) {
        draft.set_date(text);
        return draft.messages(english).date;
    };
    CHECK(message_of("").empty());
    CHECK_FALSE(draft.entered().date);
    CHECK(message_of("16-3-2026").empty());
    CHECK(draft.entered().date == date("2026-03-16"));
    CHECK(message_of("16-3-26").find("four digits") != std::string::npos);
    CHECK(message_of("soon").find("no date") != std::string::npos);
    CHECK(message_of("30-6-2026").empty());
    CHECK(message_of("1-7-2026").find("future") != std::string::npos);
}

TEST_CASE("what was typed for one form is there again when it is chosen again") {
    auto draft = draft_of("nprs");
    draft.set_answer(0, "7");
    draft.choose(*tables::find_questionnaire("rmdq"));
    CHECK(draft.answer_text(0).empty());
    CHECK(draft.entered().answers.empty());
    draft.set_answer(23, "1");
    draft.choose(*tables::find_questionnaire("nprs"));
    CHECK(draft.answer_text(0) == "7");
    CHECK(draft.entered() == filled_in("nprs", "", "7"));
}

TEST_CASE("one to change is taken as it is, but for items that its form does not have") {
    const auto before = care_example().care.questionnaires.at(0);
    CHECK(app::QuestionnaireDraft(before, date("2026-06-30")).entered() == before);
    auto odd = filled_in("nprs", "2026-03-16", "11");
    odd.answers.push_back({.item = 2, .value = 1});
    odd.answers.push_back({.item = -1, .value = 1});
    odd.answers.push_back({.item = {}, .value = 1});
    const app::QuestionnaireDraft draft(odd, date("2026-06-30"));
    CHECK(draft.answer_text(0) == "11");
    CHECK(draft.entered().answers.size() == 1);
    CHECK_FALSE(draft.messages(english).none());
}

TEST_CASE("what was typed, right or wrong, comes back from its texts") {
    auto draft = draft_of("start-back");
    draft.set_date("31-2-20");
    draft.set_answer(0, "1");
    draft.set_answer(3, "x");
    const auto texts = draft.texts();
    CHECK(texts == std::map<std::string, std::string>{
                       {"form", "start-back"}, {"date", "31-2-20"}, {"1", "1"}, {"4", "x"}});
    auto again = draft_of("rmdq");
    again.set_texts(texts);
    CHECK(again.form().id == "start-back");
    CHECK(again.date_text() == "31-2-20");
    CHECK(again.answer_text(0) == "1");
    CHECK(again.answer_text(3) == "x");
    CHECK(again.texts() == texts);
}

TEST_CASE(
    "texts for a form that is not there change nothing; of an item that is not, nothing comes") {
    auto draft = draft_of("start-back");
    draft.set_texts({{"form", "no-such-form"}, {"date", "1-1-2026"}});
    CHECK(draft.texts() ==
          std::map<std::string, std::string>{{"form", "start-back"}, {"date", ""}});
    draft.set_texts({{"form", "start-back"}, {"99", "1"}, {"-1", "1"}, {"2", "0"}});
    CHECK(draft.texts() ==
          std::map<std::string, std::string>{{"form", "start-back"}, {"date", ""}, {"2", "0"}});
}
