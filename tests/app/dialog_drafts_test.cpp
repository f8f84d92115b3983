// What was typed in dialogs, kept among the unfinished texts of a case.
#include "app/gui/dialog_drafts.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using app::DialogDrafts;

TEST_CASE("drafts go among the unfinished texts and come out again as they were") {
    const DialogDrafts drafts{
        {"mac", {.title = "MAC scores", .texts = {{"hand-distance", "near"}, {"a/b", "1"}}}},
        {"reply", {.title = "Reply", .texts = {{"reply", "first line\nsecond"}}}}};
    const core::UnfinishedTexts fields{{"case/worker/birth-date", "31-2-19"}};
    auto texts = fields;
    app::add_to(texts, drafts);
    CHECK(texts.size() == 6);
    CHECK(app::taken_out_of(texts) == drafts);
    CHECK(texts == fields);
}

TEST_CASE("a path that is none of a draft stays where it is") {
    const core::UnfinishedTexts odd{{"dialog/", "a"}, {"dialog/mac", "b"}, {"dialog/mac/x", "c"}};
    auto texts = odd;
    CHECK(app::taken_out_of(texts).empty());
    CHECK(texts == odd);
    CHECK(app::is_of_dialog("dialog/mac/title"));
    CHECK_FALSE(app::is_of_dialog("case/dialog/mac"));
}

TEST_CASE("scores of lifting stay only while the worksheet has a lift") {
    const DialogDrafts drafts{{"lifting", {.title = "NIOSH", .texts = {{"mass", "ref"}}}},
                              {"mac", {.title = "MAC", .texts = {{"hands", "near"}}}},
                              {"reply", {.title = "Reply", .texts = {{"reply", "first"}}}}};
    core::Case facts;
    CHECK(app::that_can_be_opened(drafts, facts) == DialogDrafts{*drafts.find("reply")});
    facts.exposure.worksheet = core::Worksheet{.tasks = {{.name = "a"}, {.name = "b"}}};
    CHECK(app::that_can_be_opened(drafts, facts).size() == 1);
    facts.exposure.worksheet->tasks.back().lifts.emplace_back();
    CHECK(app::that_can_be_opened(drafts, facts) == drafts);
}

TEST_CASE("what was typed in a questionnaire whose row is gone goes on as a new one") {
    const app::DialogDraft first{.title = "Questionnaire", .texts = {{"form", "nprs"}, {"1", "x"}}};
    const app::DialogDraft other{.title = "Questionnaire", .texts = {{"form", "nprs"}, {"1", "y"}}};
    const DialogDrafts changed{{"questionnaire nprs", first}};
    core::Case facts;
    CHECK(app::that_can_be_opened(changed, facts) == DialogDrafts{{"questionnaire", first}});
    CHECK(app::that_can_be_opened({{"questionnaire", other}, {"questionnaire nprs", first}},
                                  facts) == DialogDrafts{{"questionnaire", other}});
    CHECK(app::that_can_be_opened({{"questionnaire nprs", first}, {"questionnaire nprs 2", other}},
                                  facts) == DialogDrafts{{"questionnaire", first}});
    facts.care.questionnaires.push_back({.form = "nprs"});
    CHECK(app::that_can_be_opened(changed, facts) == changed);
}
