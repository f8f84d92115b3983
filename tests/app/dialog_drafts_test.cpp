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
