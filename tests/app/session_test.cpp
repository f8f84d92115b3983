// The open case: what is typed is never lost, files come back as they were, and what another
// program did to a file is seen.
#include "app/gui/session.hpp"

#include "app/gui/answers.hpp"
#include "app/gui/field_path.hpp"
#include "app/gui/steps.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>

using namespace werkrug;
using app::Session;

namespace {

const core::Date today = *core::parse_date("2026-03-20");

std::string example() {
    return (tests::vectors_dir() / "case.xml").string();
}

std::string scratch(const char* name) {
    return (tests::scratch_dir(std::string{"session-"} + name) / name).string();
}

}  // namespace

TEST_CASE("A new case is assessed with the default instrument and is unchanged") {
    const Session session(Language::nl, today);
    CHECK_FALSE(session.changed());
    CHECK(session.facts().instrument == session.instrument().instrument.id);
    CHECK(session.facts().assessment_date == today);
    CHECK_FALSE(session.assessment().work_relatedness.has_value());
    CHECK(app::step_state(session, app::Step::diagnosis) == app::StepState::incomplete);
}

TEST_CASE("A change is told once, and no change is not told") {
    Session session(Language::nl, today);
    int told = 0;
    session.on_change([&] { ++told; });
    session.edit([](core::Case& facts) { facts.worker.family_name = "Jansen"; });
    session.edit([](core::Case& facts) { facts.worker.family_name = "Jansen"; });
    CHECK(told == 1);
    CHECK(session.changed());
}

TEST_CASE("Saving and opening gives the same case") {
    Session session(Language::nl, today);
    session.open(example());
    REQUIRE(session.assessment().work_relatedness.has_value());
    const core::Case facts = session.facts();
    const std::string path = scratch("same.xml");
    session.save(path);
    CHECK_FALSE(session.changed());
    Session other(Language::en, today);
    other.open(path);
    CHECK(other.facts() == facts);
    CHECK(app::step_state(other, app::Step::work_relatedness) == app::StepState::complete);
}

TEST_CASE("A file with errors of form is not opened and the open case stays") {
    Session session(Language::nl, today);
    session.edit([](core::Case& facts) { facts.worker.family_name = "Jansen"; });
    const std::string path = scratch("broken.xml");
    std::ofstream(path)
        << "<case format=\"1\" id=\"x\" "
           "instrument=\"lbp-loetters-2003\"><worker><birth-date>17-5-1984</birth-date>"
           "<bsn>1</bsn></worker></case>";
    try {
        session.open(path);
        FAIL("opened");
    } catch (const Error& error) {
        CHECK(error.problems().size() == 2);
    }
    CHECK(session.facts().worker.family_name == "Jansen");
    CHECK(session.path().empty());
}

TEST_CASE("An unknown instrument is an error that names it") {
    Session session(Language::nl, today);
    const std::string path = scratch("instrument.xml");
    std::ofstream(path) << "<case format=\"1\" id=\"x\" instrument=\"no-such\"></case>";
    CHECK_THROWS_AS(session.open(path), Error);
}

TEST_CASE("A file that changed outside is noticed") {
    Session session(Language::nl, today);
    const std::string path = scratch("outside.xml");
    session.save(path);
    CHECK_FALSE(session.changed_outside());
    std::ofstream(path, std::ios::app) << "<!-- -->\n";
    CHECK(session.changed_outside());
    session.save(path);
    CHECK_FALSE(session.changed_outside());
}

TEST_CASE("Draft texts count as a change and follow their rows") {
    Session session(Language::nl, today);
    session.keep_draft_text("case/complaint/sick-leave[1]/@from", "een");
    session.keep_draft_text("case/complaint/sick-leave[2]/@from", "twee");
    session.keep_draft_text("case/complaint/sick-leave[3]/@from", "drie");
    CHECK(session.changed());
    session.edit_entered([](app::Entered& entered) {
        entered.draft_texts =
            app::drafts_without_row(entered.draft_texts, "case/complaint/sick-leave", 1);
    });
    CHECK(session.draft_text("case/complaint/sick-leave[1]/@from") == "een");
    CHECK(session.draft_text("case/complaint/sick-leave[2]/@from") == "drie");
    CHECK(session.draft_texts().size() == 2);
    const auto tasks = app::to_do(session);
    CHECK(std::count_if(tasks.begin(), tasks.end(), [](const app::ToDo& task) {
              return task.path == "case/complaint/sick-leave[2]/@from" && task.wrong;
          }) == 1);
}

TEST_CASE("Answering the open flags with no leaves given answers alone") {
    Session session(Language::nl, today);
    const auto& instrument = session.instrument().instrument;
    core::Case facts;
    app::set_flag_answer(facts, "trauma", core::Answer::yes);
    app::answer_open_flags_no(facts, instrument);
    for (const auto& flag : instrument.diagnosis.red_flags) {
        const auto expected = flag.id == "trauma" ? core::Answer::yes
                              : flag.derived()    ? core::Answer::unknown
                                                  : core::Answer::no;
        CHECK(core::flag_answer(facts, flag.id) == expected);
    }
}

TEST_CASE("Problems of numbered rows stand at the row's id") {
    core::Case facts;
    facts.red_flags.answers = {{"trauma", core::Answer::no}, {"malaise", core::Answer::no}};
    CHECK(app::field_path("case/red-flags/flag[2]/@id", facts) ==
          "case/red-flags/flag/malaise/@id");
    CHECK(app::field_path("case/complaint/sick-leave[1]/@to", facts) ==
          "case/complaint/sick-leave[1]/@to");
    CHECK(app::step_of("case/red-flags/flag/malaise") == app::Step::diagnosis);
    CHECK(app::step_of("case/consent/given[1]/@date") == app::Step::conclusion);
    CHECK(app::step_of("case/assessment-date") == app::Step::worker);
}

TEST_CASE("Another edition of the own instrument in use gives its own result at once") {
    Session session(Language::nl, today);
    session.open(example());
    auto own = session.instrument();
    own.instrument.id = "own";
    session.use_own_instrument(own);
    const auto first = session.assessment().exposure.points;
    REQUIRE(first.has_value());
    for (auto& factor : own.instrument.factors)
        for (auto& level : factor.levels) level.points = 0;
    session.use_own_instrument(own);
    CHECK(*first > 0);
    CHECK(session.assessment().exposure.points == 0);
}
