// Undo and redo as a person expects them: what is typed into one field goes back at once, other
// changes one by one, and a new change after undoing is the end of redo.
#include "app/gui/session.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace werkrug;
using app::Entered;
using app::Session;

namespace {

const core::Date today = *core::parse_date("2026-03-20");

// As a text field does it: letter by letter.
void type_name(Session& session, const std::string& text) {
    for (std::size_t length = 1; length <= text.size(); ++length)
        session.edit([&](core::Case& facts) { facts.worker.family_name = text.substr(0, length); },
                     "case/worker/family-name");
}

void add_measure(Session& session, const std::string& text) {
    session.edit([&](core::Case& facts) { facts.measures.push_back({.text = text}); });
}

}  // namespace

TEST_CASE("What was typed into a field is undone at once and redone at once") {
    Session session(Language::nl, today);
    CHECK_FALSE(session.can_undo());
    type_name(session, "Jansen");
    CHECK(session.undo() == "case/worker/family-name");
    CHECK(session.facts().worker.family_name.empty());
    CHECK_FALSE(session.can_undo());
    CHECK(session.redo() == "case/worker/family-name");
    CHECK(session.facts().worker.family_name == "Jansen");
    CHECK_FALSE(session.can_redo());
}

TEST_CASE("A pause divides what is typed into steps") {
    Session session(Language::nl, today);
    type_name(session, "Jan");
    session.pause_typing();
    type_name(session, "Jansen");
    session.undo();
    CHECK(session.facts().worker.family_name == "Jan");
    session.undo();
    CHECK(session.facts().worker.family_name.empty());
}

TEST_CASE("Changes without a field are steps of their own") {
    Session session(Language::nl, today);
    add_measure(session, "tillift");
    add_measure(session, "werkhoogte");
    session.undo();
    REQUIRE(session.facts().measures.size() == 1);
    CHECK(session.facts().measures.front().text == "tillift");
}

TEST_CASE("A new change ends redo") {
    Session session(Language::nl, today);
    type_name(session, "Jansen");
    session.undo();
    add_measure(session, "tillift");
    CHECK_FALSE(session.can_redo());
    CHECK(session.redo().empty());
    CHECK(session.facts().measures.size() == 1);
}

TEST_CASE("Texts that are no value yet are undone and redone too") {
    Session session(Language::nl, today);
    session.keep_draft_text("case/worker/birth-date", "31-02-1984");
    CHECK(session.undo() == "case/worker/birth-date");
    CHECK(session.draft_texts().empty());
    session.redo();
    CHECK(session.draft_text("case/worker/birth-date") == "31-02-1984");
}

TEST_CASE("A letter typed and deleted again is no step") {
    Session session(Language::nl, today);
    add_measure(session, "tillift");
    type_name(session, "J");
    session.edit([](core::Case& facts) { facts.worker.family_name.clear(); },
                 "case/worker/family-name");
    session.undo();
    CHECK(session.facts().measures.empty());
}

TEST_CASE("Undo goes back as far as the case that was opened, and no further") {
    Session session(Language::nl, today);
    session.open((tests::vectors_dir() / "case.xml").string());
    const Entered opened = session.entered();
    type_name(session, "Anders");
    add_measure(session, "tillift");
    for (int i = 0; i < 5; ++i) session.undo();
    CHECK(session.entered() == opened);
    CHECK_FALSE(session.changed());
    CHECK_FALSE(session.can_undo());
}

TEST_CASE("A case that may only be read does not change") {
    Session session(Language::nl, today);
    type_name(session, "Jansen");
    session.set_read_only(true);
    type_name(session, "Pietersen");
    session.keep_draft_text("case/worker/birth-date", "31-02");
    CHECK(session.undo().empty());
    CHECK(session.facts().worker.family_name == "Jansen");
    CHECK(session.draft_texts().empty());
}
