// The register on the desk: what is typed is saved and comes back, locking leaves nothing in sight,
// and what cannot be saved is not lost.
#include "app/gui/register/register_desk.hpp"

#include "tests/register/support.hpp"
#include "tests/support/file_size_limit.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <optional>
#include <string>

using namespace werkrug;
using app::RegisterDesk;
using app::Session;
using tests::secret;

namespace {

const core::Date today = *core::parse_date("2026-04-01");

// A desk with a new register on it, unlocked.
struct Practice {
    explicit Practice(const std::string& test)
        : file(tests::scratch_dir("desk-" + test) / "practice.werkrug") {
        tests::make_register(file, world);
        desk.lay_down(file.string());
        desk.unlock(secret(), {.who = "M. Jansen"});
    }

    void type_family_name(const std::string& name) {
        session.edit([&](core::Case& facts) { facts.worker.family_name = name; });
    }
    std::string save_case_of(const std::string& family_name) {
        desk.begin_case();
        type_family_name(family_name);
        desk.save();
        return desk.case_id().value();
    }

    std::filesystem::path file;
    tests::TestWorld world{tests::test_world()};
    Session session{Language::nl, today};
    RegisterDesk desk{session, world.environment};
};

}  // namespace

TEST_CASE("A new case in which nothing was entered is not saved") {
    Practice practice("nothing");
    practice.desk.begin_case();
    CHECK_FALSE(practice.desk.save().has_value());
    practice.desk.leave_case();
    CHECK(practice.desk.cases().index().entries().empty());
}

TEST_CASE("What was typed, finished or not, is there when the case is opened again") {
    Practice practice("typed");
    practice.desk.begin_case();
    practice.type_family_name("de Vries");
    practice.session.keep_draft_text("case/worker/birth-date", "31-02-1984");
    CHECK(practice.desk.save() == 1);
    const auto id = practice.desk.case_id().value();
    practice.desk.leave_case();
    CHECK(practice.session.facts().worker.family_name.empty());
    practice.desk.open_case(id);
    CHECK(practice.session.facts().worker.family_name == "de Vries");
    CHECK(practice.session.draft_text("case/worker/birth-date") == "31-02-1984");
    CHECK_FALSE(practice.desk.changed());
}

TEST_CASE("Saving without a change makes no revision; a change makes the next one") {
    Practice practice("revisions");
    practice.save_case_of("de Vries");
    CHECK_FALSE(practice.desk.save().has_value());
    practice.type_family_name("de Vries-Bakker");
    CHECK(practice.desk.save() == 2);
}

TEST_CASE("Leaving a case saves it") {
    Practice practice("leave");
    practice.desk.begin_case();
    practice.type_family_name("Yilmaz");
    practice.desk.leave_case();
    REQUIRE(practice.desk.cases().index().entries().size() == 1);
    CHECK(practice.desk.cases().index().entries().front().summary.family_name == "Yilmaz");
}

TEST_CASE("Locking saves, and leaves nothing of a case or a key behind") {
    Practice practice("lock");
    practice.desk.begin_case();
    practice.type_family_name("Yilmaz");
    CHECK_FALSE(practice.desk.lock().has_value());
    CHECK(practice.desk.state() == RegisterDesk::State::locked);
    CHECK_FALSE(practice.desk.has_case());
    CHECK(practice.session.facts().worker.family_name.empty());
    CHECK_FALSE(practice.session.can_undo());
    CHECK_THROWS_AS(practice.desk.unlock(secret("another"), {}), core::WrongSecret);
    CHECK(practice.desk.state() == RegisterDesk::State::locked);
    practice.desk.unlock(secret(), {});
    CHECK(practice.desk.cases().index().entries().size() == 1);
}

TEST_CASE("What cannot be saved when it is locked waits, hidden, until the key is given") {
    Practice practice("hidden");
    practice.save_case_of("Yilmaz");
    practice.session.edit(
        [](core::Case& facts) { facts.complaint.description = std::string(50'000, 'x'); });
    {
        const tests::FileSizeLimit full(std::filesystem::file_size(practice.file));
        CHECK(practice.desk.lock().has_value());
    }
    CHECK(practice.desk.state() == RegisterDesk::State::hidden);
    CHECK_THROWS_AS(practice.desk.unlock(secret("another"), {}), core::WrongSecret);
    CHECK(practice.desk.state() == RegisterDesk::State::hidden);
    practice.desk.unlock(secret(), {});
    REQUIRE(practice.desk.is_open());
    CHECK(practice.session.facts().complaint.description.size() == 50'000);
    CHECK(practice.desk.save() == 2);
}

TEST_CASE(
    "A new case is written by the doctor of the latest one; one like another, of its worker") {
    Practice practice("like");
    practice.desk.begin_case();
    practice.session.edit([](core::Case& facts) {
        facts.physician.name = "M. Jansen";
        facts.worker.family_name = "de Vries";
        facts.employment.employer = "Distributiecentrum Noord";
        facts.complaint.description = "Rugpijn";
    });
    practice.desk.save();
    const auto id = practice.desk.case_id().value();

    practice.desk.begin_case();
    CHECK(practice.session.facts().physician.name == "M. Jansen");
    CHECK(practice.session.facts().worker.family_name.empty());

    practice.desk.begin_case(id);
    CHECK(practice.session.facts().worker.family_name == "de Vries");
    CHECK(practice.session.facts().employment.employer == "Distributiecentrum Noord");
    CHECK(practice.session.facts().complaint.description.empty());
}

TEST_CASE("An old revision comes back as a new one") {
    Practice practice("restore");
    const auto id = practice.save_case_of("Eerste");
    practice.type_family_name("Tweede");
    practice.desk.save();
    practice.desk.restore(id, 1);
    CHECK(practice.session.facts().worker.family_name == "Eerste");
    CHECK(practice.desk.case_id() == id);
    CHECK(practice.desk.cases().history(id).size() == 3);
}

TEST_CASE("Marks are kept with a case that is not in front, and show in its status") {
    Practice practice("marks");
    const auto id = practice.save_case_of("de Vries");
    practice.desk.leave_case();
    practice.desk.change_marks(id, [](core::CaseMarks& marks) { marks.closed_on = today; });
    CHECK_FALSE(practice.desk.has_case());
    const auto& entry = *practice.desk.cases().index().find(id);
    CHECK(core::status_on(entry.summary, today) == core::CaseStatus::closed);
    practice.desk.open_case(id);
    CHECK(practice.desk.marks().closed_on == today);
}

TEST_CASE(
    "A case that is closed on its page is closed in the register, and open again without it") {
    Practice practice("closing-page");
    const auto id = practice.save_case_of("de Vries");
    const auto close_on = [&](std::optional<core::Date> day) {
        practice.session.edit([&](core::Case& facts) { facts.care.closing.date = day; });
        practice.desk.save();
    };
    const auto status = [&] {
        return core::status_on(practice.desk.cases().index().find(id)->summary, today);
    };
    close_on(core::parse_date("2026-03-30"));
    CHECK(practice.desk.marks().closed_on == core::parse_date("2026-03-30"));
    CHECK(status() == core::CaseStatus::closed);
    close_on(core::parse_date("2026-03-31"));
    CHECK(practice.desk.marks().closed_on == core::parse_date("2026-03-31"));
    practice.type_family_name("de Vries-Bakker");  // another change leaves it closed
    practice.desk.save();
    CHECK(status() == core::CaseStatus::closed);
    close_on({});
    CHECK_FALSE(practice.desk.marks().closed_on.has_value());
    CHECK(status() == core::CaseStatus::started);
}

TEST_CASE("Closing a case by its mark fills in the page, reopening empties it") {
    Practice practice("closing-mark");
    const auto id = practice.save_case_of("de Vries");
    const auto mark = [&](std::optional<core::Date> day) {
        practice.desk.change_marks(id, [&](core::CaseMarks& marks) { marks.closed_on = day; });
    };
    mark(today);
    CHECK(practice.session.facts().care.closing.date == today);
    practice.session.undo();  // as any other change of the page
    practice.desk.save();
    CHECK_FALSE(practice.desk.marks().closed_on.has_value());
    mark(today);
    practice.session.edit([](core::Case& facts) { facts.care.closing.outcome = "recovered"; });
    mark({});
    CHECK(practice.session.facts().care.closing == core::Closing{});

    practice.desk.leave_case();  // the same for a case that is not in front
    mark(today);
    practice.desk.open_case(id);
    CHECK(practice.session.facts().care.closing.date == today);
}

TEST_CASE("A closed case file that is imported is closed; an old revision reopens it") {
    Practice practice("closing-import");
    auto facts = tests::synthetic_case(7);
    practice.desk.import(facts, {});
    const auto id = practice.desk.case_numbered(facts.id).value();
    facts.care.closing = {.date = core::parse_date("2026-03-30"), .outcome = "other-work"};
    practice.desk.import(facts, id);
    const auto closed_on = [&] { return practice.desk.cases().last(id).marks.closed_on; };
    CHECK(closed_on() == facts.care.closing.date);
    practice.desk.import(tests::synthetic_case(7), id);  // a file that says nothing of it
    CHECK(closed_on() == facts.care.closing.date);
    practice.desk.open_case(id);
    CHECK(practice.session.facts().care.closing == facts.care.closing);
    practice.desk.leave_case();
    practice.desk.restore(id, 1);
    CHECK_FALSE(closed_on().has_value());
    practice.desk.restore(id, 2);
    CHECK(closed_on() == facts.care.closing.date);
}

TEST_CASE("A second desk finds the register held, and can only read") {
    Practice practice("second");
    const auto id = practice.save_case_of("de Vries");
    Session session(Language::nl, today);
    RegisterDesk second(session, practice.world.environment);
    second.lay_down(practice.file.string());
    second.unlock(secret(), {.who = "P. de Boer"});
    REQUIRE(second.cases().read_only());
    REQUIRE(second.cases().holder().has_value());
    CHECK(second.cases().holder()->who == "M. Jansen");
    second.open_case(id);
    session.edit([](core::Case& facts) { facts.worker.family_name = "Anders"; });
    CHECK(session.facts().worker.family_name == "de Vries");
    CHECK_FALSE(second.changed());
}

TEST_CASE("An imported case becomes a new one or the next revision of one with its number") {
    Practice practice("import");
    const auto facts = tests::synthetic_case(7);
    CHECK_FALSE(practice.desk.case_numbered(facts.id).has_value());
    practice.desk.import(facts, {});
    const auto id = practice.desk.case_numbered(facts.id);
    REQUIRE(id.has_value());
    practice.desk.import(facts, id);
    CHECK(practice.desk.cases().history(*id).size() == 2);
    CHECK(practice.desk.cases().index().entries().size() == 1);
}

TEST_CASE("What was typed in a dialog is sealed with the case, and forgotten when it is answered") {
    Practice practice("dialogs");
    const auto id = practice.save_case_of("Yilmaz");
    const app::DialogDraft draft{.title = "Reply", .texts = {{"reply", "near"}}};
    const app::DialogDraft unplaced{.title = "MAC scores", .texts = {{"hand-distance", "near"}}};
    REQUIRE(practice.session.keep_dialog_draft("reply", draft));
    REQUIRE(practice.session.keep_dialog_draft("mac", unplaced));  // of no lift of this case
    CHECK(practice.desk.changed());
    practice.session.undo();  // of the name: a draft is no step of work
    CHECK(practice.session.facts().worker.family_name.empty());
    practice.session.redo();
    CHECK_FALSE(practice.desk.lock().has_value());
    CHECK(practice.session.dialog_drafts().empty());

    practice.desk.unlock(secret(), {});
    practice.desk.open_case(id);
    CHECK(practice.session.dialog_drafts() == app::DialogDrafts{{"reply", draft}});
    CHECK(practice.session.draft_texts().empty());
    CHECK_FALSE(practice.desk.changed());
    practice.session.keep_dialog_draft("reply", {});
    CHECK(practice.desk.save() == 3);
    practice.desk.leave_case();
    practice.desk.open_case(id);
    CHECK(practice.session.dialog_drafts().empty());
}

TEST_CASE("Nothing is kept of a dialog in a case that may only be read") {
    Practice practice("dialogs-read");
    practice.save_case_of("Yilmaz");
    practice.session.set_read_only(true);
    CHECK_FALSE(practice.session.keep_dialog_draft("mac", {.title = "MAC", .texts = {{"a", "b"}}}));
    CHECK(practice.session.dialog_drafts().empty());
}

TEST_CASE("A case can be opened so that undo leads to an earlier revision") {
    Practice practice("undo-to");
    const auto id = practice.save_case_of("Yilmaz");
    practice.type_family_name("Bakker");
    CHECK(practice.desk.save() == 2);
    practice.desk.leave_case();
    practice.desk.open_case(id, 1);
    CHECK_FALSE(practice.desk.changed());
    REQUIRE(practice.session.can_undo());
    practice.session.undo();
    CHECK(practice.session.facts().worker.family_name == "Yilmaz");
    CHECK(practice.desk.save() == 3);
    practice.desk.leave_case();
    practice.desk.open_case(id, 3);
    CHECK_FALSE(practice.session.can_undo());
}
