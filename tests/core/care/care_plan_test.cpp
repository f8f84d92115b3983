// The care plan by phase and risk, scores in time, and what is due. Expected values from the facts
// on care of the domain and, for scores, from the published rules.
#include "core/care/care_plan.hpp"

#include "core/care/care_words.hpp"
#include "core/care/due_list.hpp"
#include "core/care/score_trend.hpp"
#include "core/case/case_reader.hpp"
#include "tables/code_lists.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/hard_blanks.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace werkrug;
using namespace werkrug::tests;
using core::ChangeVerdict;
using tables::AdviceSituation;

namespace {

core::Case care_case() {
    return core::read_case(read_bytes(vectors_dir() / "case-care.xml"), "case-care.xml").facts;
}

core::CarePlan plan_on(const core::Case& facts, const char* day) {
    return core::care_plan(facts, instrument_of(facts), date(day));
}

bool holds(const core::CarePlan& plan, const std::string& id) {
    return std::any_of(plan.lines.begin(), plan.lines.end(),
                       [&](const auto& line) { return line.line->id == id && line.fits; });
}

std::set<tables::CareLineKind> kinds(const core::CarePlan& plan) {
    std::set<tables::CareLineKind> all;
    for (const auto& line : plan.lines) all.insert(line.line->kind);
    return all;
}

core::FilledQuestionnaire filled(const char* form, const char* day, std::vector<int> answers) {
    core::FilledQuestionnaire made{.form = form, .date = date(day)};
    for (std::size_t i = 0; i < answers.size(); ++i)
        made.answers.push_back({.item = static_cast<int>(i) + 1, .value = answers[i]});
    return made;
}

}  // namespace

TEST_CASE("every line of the care plan is complete and its codes have words", "[tables][care]") {
    const auto& data = tables::care_plan_data();
    CHECK(data.evaluate_within_days == 21);  // three weeks
    for (const auto language : {Language::nl, Language::en})
        CHECK_FALSE(data.evaluate_source.in(language).empty());
    const auto* form = tables::find_questionnaire(data.risk_questionnaire);
    REQUIRE(form != nullptr);
    for (const auto& line : data.lines) {
        INFO(line.id);
        CHECK_FALSE(line.source.in(Language::en).empty());
        CHECK(line.source.in(Language::nl) != line.source.in(Language::en));
        CHECK_FALSE(line.text.nl.empty());
        CHECK_FALSE(tables::code_title("care-line-kind", tables::name_of(line.kind)).en.empty());
        CHECK(tables::find_care_line(line.id) == &line);
        for (const auto situation : line.situations)
            CHECK_FALSE(tables::code_title("care-situation", core::name_of(situation)).en.empty());
        for (const auto& risk : line.risk_classes)
            CHECK(std::any_of(form->classes.begin(), form->classes.end(), [&](const auto& one) {
                return one.id == risk && one.group == data.risk_group;
            }));
    }
    CHECK(tables::find_care_line("none such") == nullptr);
}

// Under 6 weeks, 6 to 12, over 12: the onset is 20 November 2025.
TEST_CASE("the plan follows the phase of the day", "[core][care]") {
    const auto facts = care_case();
    CHECK(plan_on(facts, "2025-12-31").situation == AdviceSituation::acute);     // 41 days
    CHECK(plan_on(facts, "2026-01-01").situation == AdviceSituation::subacute);  // 42 days
    CHECK(plan_on(facts, "2026-02-12").situation == AdviceSituation::subacute);  // 84 days
    const auto acute = plan_on(facts, "2025-12-10");
    CHECK(acute.duration_days == 20);
    CHECK(holds(acute, "advise-time-contingent"));
    CHECK(holds(acute, "not-passive"));
    CHECK(holds(acute, "refer-doubt"));
    CHECK_FALSE(holds(acute, "advise-exercise"));
    const auto subacute = plan_on(facts, "2026-01-20");
    CHECK(holds(subacute, "advise-exercise"));
    CHECK(holds(subacute, "check-aspects"));
    CHECK_FALSE(holds(subacute, "advise-participatory"));
    const auto chronic = plan_on(facts, "2026-03-16");
    CHECK(chronic.situation == AdviceSituation::chronic);
    CHECK(holds(chronic, "advise-participatory"));
    CHECK(holds(chronic, "refer-team"));
    CHECK(holds(chronic, "not-second-opinions"));
    for (const auto* plan : {&acute, &subacute, &chronic}) {
        CHECK(holds(*plan, "check-red-flags"));
        CHECK(holds(*plan, "advise-active"));
        CHECK(holds(*plan, "not-bed-rest"));
        CHECK(holds(*plan, "evaluate"));
        CHECK(holds(*plan, "yellow-work"));
    }
    CHECK(kinds(chronic).size() == 6);  // check, advise, do not, refer, evaluate, yellow flags
}

TEST_CASE("red flags and signs of a nerve root change the plan; an open diagnosis has none",
          "[core][care]") {
    auto facts = care_case();
    facts.care = {};
    facts.complaint.radiation = core::Radiation::below_knee;
    facts.complaint.dermatomal = core::Answer::yes;
    const auto radicular = plan_on(facts, "2026-03-16");
    CHECK(radicular.situation == AdviceSituation::radicular);
    CHECK(holds(radicular, "refer-surgical"));
    CHECK_FALSE(holds(radicular, "not-imaging"));
    for (auto& answer : facts.red_flags.answers)
        if (answer.flag == "cauda-equina") answer.answer = core::Answer::yes;
    const auto emergency = plan_on(facts, "2026-03-16");
    REQUIRE(emergency.lines.size() == 1);
    CHECK(emergency.lines[0].line->id == "refer-same-day");
    facts.red_flags.answers.clear();
    facts.complaint.radiation = core::Radiation::none;
    const auto open = plan_on(facts, "2026-03-16");
    CHECK_FALSE(open.situation);
    CHECK(open.lines.empty());
}

TEST_CASE("the class of risk chooses its advice, by the last questionnaire", "[core][care]") {
    auto facts = care_case();
    const core::Translator tr(Language::en);
    CHECK_FALSE(plan_on(facts, "2026-03-15").risk);  // the day before it was filled in
    const auto medium = plan_on(facts, "2026-03-16");
    REQUIRE(medium.risk);
    CHECK(holds(medium, "advise-medium-risk"));
    CHECK_FALSE(holds(medium, "advise-high-risk"));
    const auto line = std::find_if(medium.lines.begin(), medium.lines.end(), [](const auto& one) {
        return one.line->id == "advise-medium-risk";
    });
    CHECK(without_hard_blanks(core::care_reason(medium, *line, tr)) ==
          "chronic low-back pain; STarT Back on 16 March 2026: medium risk");
    facts.care.questionnaires.push_back(
        filled("start-back", "2026-04-06", {0, 0, 0, 0, 1, 1, 1, 1, 0}));
    CHECK(holds(plan_on(facts, "2026-04-06"), "advise-high-risk"));
    CHECK(holds(plan_on(facts, "2026-04-05"), "advise-medium-risk"));
    // Without a class it does not count: the one before does.
    facts.care.questionnaires.push_back(filled("start-back", "2026-04-07", {0, 0}));
    CHECK(holds(plan_on(facts, "2026-04-07"), "advise-high-risk"));
}

TEST_CASE("what the doctor ticked stays in the plan, what was dropped is marked", "[core][care]") {
    auto facts = care_case();
    facts.care.advice.push_back({.advice = "advise-exercise", .choice = "ticked"});
    facts.care.advice.push_back({.advice = "not-passive", .choice = "dropped"});
    const auto plan = plan_on(facts, "2026-03-16");
    const auto state = [&](const std::string& id) {
        std::string found{"none"};
        for (const auto& line : plan.lines)
            if (line.line->id == id)
                found = std::to_string(static_cast<int>(line.state)) + (line.fits ? "" : " gone");
        return found;
    };
    CHECK(state("check-red-flags") == "0");
    CHECK(state("advise-active") == "1");
    CHECK(state("advise-participatory") == "2");
    CHECK(state("advise-exercise") == "1 gone");
    CHECK(state("not-passive") == "none");
}

// Ostelo et al. 2008: NPRS 2 points or 30 %.
TEST_CASE("scores stand in time with their change judged", "[core][care]") {
    auto facts = care_case();
    auto& all = facts.care.questionnaires;
    std::swap(all[1], all[3]);        // the order of the case does not matter
    all.push_back({.form = "nprs"});  // no day
    all.push_back({.form = "none", .date = date("2026-01-01")});
    const auto trends = core::score_trends(facts.care);
    REQUIRE(trends.size() == 3);  // NPRS, and two scores of STarT Back
    const auto& pain = trends[0];
    CHECK(pain.form->id == "nprs");
    REQUIRE(pain.points.size() == 3);
    CHECK(pain.points[0].value == 6.0);
    CHECK_FALSE(pain.points[0].since_last);
    CHECK(pain.points[1].since_last == ChangeVerdict::no_important_change);
    CHECK(pain.points[2].since_last == ChangeVerdict::improved);
    CHECK(pain.points[2].since_first == ChangeVerdict::improved);
    const auto& total = trends[1];
    CHECK(total.points[0].value == 5.0);
    CHECK(total.form->classes[total.points[0].classes.at(0)].id == "medium");
    const core::Translator tr(Language::en);
    CHECK(without_hard_blanks(core::point_words(pain, pain.points[1], tr)) ==
          "6 April 2026: 5; since the last: no important change");
}

TEST_CASE("scores up to a day are judged as they were then", "[core][care]") {
    const auto facts = care_case();  // NPRS 6 on 16 March, 5 on 6 April, 2 on 15 June
    const auto until = [&facts](const char* day) {
        return core::score_trends(facts.care, date(day));
    };
    CHECK(until("2026-03-15").empty());
    CHECK(until("2026-03-16").at(0).points.size() == 1);
    CHECK(until("2026-04-05").at(0).points.size() == 1);
    const auto april = until("2026-04-06").at(0).points;
    REQUIRE(april.size() == 2);
    CHECK(april[1].since_first == ChangeVerdict::no_important_change);
    CHECK(until("2026-06-15").at(0).points.size() == 3);
}

TEST_CASE("a score that could not be made breaks no comparison", "[core][care]") {
    core::Care care;
    care.questionnaires = {filled("nprs", "2026-01-01", {8}), filled("nprs", "2026-02-01", {}),
                           filled("nprs", "2026-03-01", {7}), filled("nprs", "2026-04-01", {5})};
    const auto trends = core::score_trends(care);
    REQUIRE(trends.size() == 1);
    const auto& points = trends[0].points;
    CHECK_FALSE(points[1].value);
    CHECK_FALSE(points[1].since_last);
    CHECK(points[2].since_last == ChangeVerdict::no_important_change);
    CHECK(points[3].since_last == ChangeVerdict::improved);   // 2 points
    CHECK(points[3].since_first == ChangeVerdict::improved);  // 3 points
}

TEST_CASE("what is due stands by date, until it is done", "[core][care]") {
    auto facts = care_case();
    CHECK(core::due_list(facts).empty());  // closed
    facts.care.closing = {};
    using core::DueKind;
    using Due = std::vector<core::DueItem>;
    const core::DueItem own{DueKind::own_advice, date("2026-04-20"),
                            "Elke pauze vijf minuten lopen."};
    const core::DueItem appointment{DueKind::appointment, date("2026-06-15"),
                                    "Controle; terugkeer, volledig"};
    CHECK(core::due_list(facts) == Due{own, appointment});
    facts.care.own_advice[0].done = true;
    CHECK(core::due_list(facts) == Due{appointment});
    facts.care.own_advice[0].done = false;
    // The measure comes back when it is not evaluated, the evaluation when no appointment is made.
    facts.care.evaluations.clear();
    facts.care.appointments.erase(facts.care.appointments.begin());
    const auto due = core::due_list(facts);
    REQUIRE(due.size() == 4);
    CHECK(due[0].kind == DueKind::evaluation);
    CHECK(due[0].date == date("2026-04-06"));  // three weeks after the assessment
    CHECK(due[1].kind == DueKind::measure);
    CHECK(due[1].date == date("2026-04-15"));
    CHECK(core::is_due(due[1], date("2026-04-15")));
    CHECK_FALSE(core::is_due(due[1], date("2026-04-14")));
    facts.care.advice.clear();  // nothing was agreed, so nothing is evaluated
    CHECK(core::due_list(facts).size() == 3);
}
