// What the page of care asks and changes, without a window: choices of the doctor, measures that
// can be evaluated, and the list of what is due in words.
#include "app/gui/care/care_choices.hpp"
#include "app/gui/care/due_lines.hpp"
#include "app/gui/field_path.hpp"
#include "app/gui/session.hpp"
#include "core/care/care_plan.hpp"
#include "core/case/case_reader.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/hard_blanks.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

core::Case care_case() {
    return core::read_case(read_bytes(vectors_dir() / "case-care.xml"), "case-care.xml").facts;
}

// Open again, with nothing done yet.
core::Case case_to_do() {
    auto facts = care_case();
    facts.care = {};
    facts.measures = {{.due = date("2026-04-15"), .text = "Tilhulp."}};
    facts.care.appointments = {{.date = date("2026-04-20"), .reason = "controle"},
                               {.date = date("2026-04-01"), .reason = "eerste", .done = true}};
    facts.care.own_advice = {{.due = date("2026-05-04"), .text = "Lopen."}};
    return facts;
}

}  // namespace

TEST_CASE("an advice is agreed, dropped, and only proposed again", "[app][care]") {
    core::Case facts;
    CHECK(app::advice_choice(facts, "advise-active").empty());
    app::choose_advice(facts, "advise-active", "ticked");
    app::choose_advice(facts, "check-red-flags", "dropped");
    CHECK(app::advice_choice(facts, "advise-active") == "ticked");
    CHECK(app::advice_choice(facts, "check-red-flags") == "dropped");
    app::choose_advice(facts, "advise-active", "dropped");
    CHECK(facts.care.advice.size() == 2);
    CHECK(app::advice_choice(facts, "advise-active") == "dropped");
    app::choose_advice(facts, "advise-active", "");
    app::choose_advice(facts, "advise-work", "");  // of which nothing was said
    CHECK(facts.care.advice ==
          std::vector<core::AdviceChoice>{{.advice = "check-red-flags", .choice = "dropped"}});
}

TEST_CASE("an advice that is chosen is one step of undo", "[app][care]") {
    app::Session session(Language::en, date("2026-03-16"));
    session.edit([](core::Case& facts) { app::choose_advice(facts, "advise-work", "ticked"); });
    session.edit([](core::Case& facts) { app::choose_advice(facts, "advise-work", "dropped"); });
    CHECK(app::step_of(session.undo()) == app::Step::care);
    CHECK(app::advice_choice(session.facts(), "advise-work") == "ticked");
    session.undo();
    CHECK(app::advice_choice(session.facts(), "advise-work").empty());
    session.redo();
    CHECK(app::advice_choice(session.facts(), "advise-work") == "ticked");
}

TEST_CASE("advice that the plan does not know is named, and its problem is found by it",
          "[app][care]") {
    auto facts = care_case();
    CHECK(app::unknown_advice(facts).empty());
    facts.care.advice.push_back({.advice = "advise-corset", .choice = "ticked"});
    CHECK(app::unknown_advice(facts) == std::vector<std::string>{"advise-corset"});
    CHECK(app::field_path("case/care/plan/advice[4]/@id", facts) ==
          app::advice_path("advise-corset") + "/@id");
}

TEST_CASE("the measures of the case can be evaluated, and those that an evaluation still names",
          "[app][care]") {
    auto facts = care_case();
    facts.measures = {
        {.text = "Tilhulp."}, {.text = ""}, {.text = "Roulatie."}, {.text = "Tilhulp."}};
    facts.care.evaluations = {{.measure = "Roulatie."}, {.measure = "Hoger palletplaats."}, {}};
    const auto measures = app::evaluated_measures(facts);
    CHECK(measures.listed == std::vector<std::string>{"Tilhulp.", "Roulatie."});
    CHECK(measures.gone == std::vector<std::string>{"Hoger palletplaats."});
    const auto options = app::measure_options(facts, english);
    REQUIRE(options.size() == 4);
    CHECK(options[0].first.empty());
    CHECK(options[3].first == "Hoger palletplaats.");
    CHECK(options[3].second == "no longer in the case: Hoger palletplaats.");
}

TEST_CASE("what is due says in words and by a sign that its day has come", "[app][care]") {
    const auto facts = case_to_do();
    const auto lines = app::due_lines(facts, date("2026-04-20"), english);
    CHECK(without_hard_blanks(lines.come) ==
          "⚠ Overdue since 15 April 2026: measure: Tilhulp.\n"
          "⚠ Today: appointment: controle");
    CHECK(without_hard_blanks(lines.to_come) == "• 4 May 2026: own advice: Lopen.");
    const auto before = app::due_lines(facts, date("2026-04-14"), dutch);
    CHECK(before.come.empty());
    CHECK(without_hard_blanks(before.to_come) ==
          "• 15 april 2026: maatregel: Tilhulp.\n• 20 april 2026: afspraak: controle\n"
          "• 4 mei 2026: eigen advies: Lopen.");
}

TEST_CASE("nothing is due of a case that is closed, or has no days", "[app][care]") {
    auto facts = case_to_do();
    facts.care.closing.outcome = "recovered";  // without a day it is still open
    CHECK_FALSE(app::due_lines(facts, date("2026-04-20"), english).come.empty());
    facts.care.closing.date = date("2026-04-18");
    const auto closed = app::due_lines(facts, date("2026-04-20"), english);
    CHECK(closed.come.empty());
    CHECK(closed.to_come == "Nothing: the case is closed.");
    const auto none = app::due_lines(core::Case{}, date("2026-04-20"), english);
    CHECK(none.come.empty());
    CHECK(none.to_come == "Nothing has a day on which it is due.");
}

TEST_CASE("phase and risk stand above the plan in words", "[core][care]") {
    const auto facts = care_case();
    const auto plan = core::care_plan(facts, instrument_of(facts), date("2026-03-16"));
    CHECK(situation_words(plan, english) == "chronic low-back pain, 116 days since the onset");
    CHECK(without_hard_blanks(risk_words(plan, english)) ==
          "Risk of a long course: medium risk (STarT Back, 16 March 2026)");
    const auto nothing = core::care_plan({}, instrument_of(facts), date("2026-03-16"));
    CHECK(situation_words(nothing, english).find("no advice is given") != std::string::npos);
    CHECK(risk_words(nothing, english).find("not known") != std::string::npos);
}
