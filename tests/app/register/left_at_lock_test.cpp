// What is told of the dialogs that stood open when the register locked itself.
#include "app/gui/register/left_at_lock.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using app::LeftHow;

namespace {

const core::Translator english{Language::en};

}  // namespace

TEST_CASE("nothing is told of dialogs in which nothing was typed, or that are kept") {
    CHECK(app::left_words({}, true, english).empty());
    CHECK(app::left_words({{"MAC", LeftHow::kept}, {"Lifting", LeftHow::untouched}}, true, english)
              .empty());
}

TEST_CASE("what was taken over and what is gone is told, the dialog opened first first") {
    const app::LeftDialogs dialogs{{"Password", LeftHow::cancelled},
                                   {"Documents", LeftHow::cancelled},
                                   {"Questionnaire", LeftHow::taken_over}};
    CHECK(app::left_words(dialogs, true, english) ==
          "Taken into the case when the register locked itself: Questionnaire. Undo takes it "
          "back.\n"
          "Cancelled when the register locked itself, with what was typed in it: Documents, "
          "Password.");
    CHECK(app::left_words({dialogs.back()}, false, english) ==
          "Taken into the case when the register locked itself: Questionnaire.");
}

TEST_CASE("the case in front comes back only when it got something from a dialog") {
    app::LeftAtLock left{.case_id = "1", .dialogs = {{"A", LeftHow::cancelled}}};
    CHECK_FALSE(left.changed_case());
    left.dialogs.push_back({"B", LeftHow::kept});
    CHECK(left.changed_case());
    left.case_id.reset();
    CHECK_FALSE(left.changed_case());
}
