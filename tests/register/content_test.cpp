// What a revision keeps beside the facts, that whatever is saved can be read again, and what
// follows from the marks.
#include "core/case/case_check.hpp"
#include "core/register/record.hpp"
#include "core/register/register.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <limits>
#include <optional>
#include <utility>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const tables::InstrumentFile& instrument() {
    return tables::default_instrument();
}

// A register in a folder of its own.
struct Desk {
    explicit Desk(std::string_view name) : path(scratch_dir(name) / "cases") {
        make_register(path, world);
    }
    core::Register open() const { return open_register(path, world); }

    TestWorld world{test_world()};
    std::filesystem::path path;
};

// The fields that saving refuses; empty when it saves.
std::vector<std::string> refused(core::Register& cases, const core::CaseContent& content) {
    std::vector<std::string> paths;
    try {
        cases.add(content, instrument());
    } catch (const Error& error) {
        for (const auto& problem : error.problems()) paths.push_back(problem.path);
    }
    return paths;
}

}  // namespace

TEST_CASE("unfinished texts and marks are kept with a revision", "[register]") {
    const Desk desk("register_content");
    core::CaseContent content{.facts = sample_case(),
                              .unfinished = {{"case/complaint/onset", "20-11-"},
                                             {"case/employment/from", std::string("\0\xff\n", 3)}},
                              .marks = {.notified_on = date("2026-03-20")}};
    std::string id;
    {
        auto cases = desk.open();
        id = cases.add(content, instrument());
        CHECK(core::content_of(cases.last(id), "x") == content);
        content.unfinished.clear();
        content.marks.closed_on = date("2026-05-01");
        cases.save(id, content, instrument());
    }
    const auto cases = desk.open();
    CHECK(core::content_of(cases.last(id), "x") == content);
    CHECK(core::content_of(cases.read(id, 1), "x").unfinished.size() == 2);
    CHECK(cases.check().problems.empty());
    using Changes = std::vector<core::FieldChange>;
    CHECK(cases.history(id)[1].changes ==
          Changes{{"marks/@closed-on", std::nullopt, "2026-05-01"}});
}

TEST_CASE("an old revision comes back with today's marks and without unfinished texts",
          "[register]") {
    const Desk desk("register_content_restore");
    auto cases = desk.open();
    const auto id =
        cases.add({.facts = synthetic_case(1), .unfinished = {{"a", "b"}}}, instrument());
    cases.save(id,
               {.facts = synthetic_case(2),
                .unfinished = {{"c", "d"}},
                .marks = {.notified_on = date("2026-03-20")}},
               instrument());
    cases.restore_revision(id, 1, instrument());
    const core::CaseContent expected{.facts = synthetic_case(1),
                                     .marks = {.notified_on = date("2026-03-20")}};
    CHECK(core::content_of(cases.last(id), "x") == expected);
    CHECK(cases.index().find(id)->summary.reached == core::CaseStatus::notified);
}

TEST_CASE(
    "reference and corrections of a notification are kept, and what was kept before still opens",
    "[register]") {
    const Desk desk("register_content_notification");
    core::CaseContent content{
        .facts = sample_case(),
        .marks = {.notified_on = date("2026-03-20"),
                  .notification_reference = "B2026-000123",
                  .corrections = {{.on = date("2026-03-20"), .what = "NACE"},
                                  {.on = date("2026-04-02"), .what = "geslacht; was „man”"}}}};
    auto cases = desk.open();
    const auto id = cases.add(content, instrument());
    CHECK(core::content_of(cases.last(id), "x") == content);
    const auto same_after = [&] {
        cases.mark(id, content.marks);
        return core::content_of(cases.last(id), "x") == content;
    };
    content.marks.inspection_reply = "aangepast";
    CHECK(same_after());
    content.marks.corrections.clear();
    CHECK(same_after());
    content.marks.notification_reference.clear();  // as a version before would have kept it
    CHECK(same_after());
    content.marks.inspection_reply.clear();
    CHECK(same_after());
    CHECK(cases.check().problems.empty());
    using Changes = std::vector<core::FieldChange>;
    CHECK(cases.history(id)[2].changes ==
          Changes{{"marks/correction[1]/@on", "2026-03-20", std::nullopt},
                  {"marks/correction[1]", "NACE", std::nullopt},
                  {"marks/correction[2]/@on", "2026-04-02", std::nullopt},
                  {"marks/correction[2]", "geslacht; was „man”", std::nullopt}});
}

TEST_CASE("marks that make no sense are refused with their path", "[register]") {
    const Desk desk("register_content_bad_marks");
    auto cases = desk.open();
    const auto refusal = [&cases](const core::CaseMarks& marks) {
        return refused(cases, {.facts = sample_case(), .marks = marks});
    };
    using Paths = std::vector<std::string>;
    const auto notified = date("2026-03-20");
    const auto with_reference = [&](const std::string& reference) {
        return refusal({.notified_on = notified, .notification_reference = reference});
    };
    CHECK(with_reference(std::string(30, 'x')).empty());
    CHECK(with_reference(std::string(31, 'x')) == Paths{"marks/@notification-reference"});
    std::string thirty;
    for (int i = 0; i < 30; ++i) thirty += "é";
    CHECK(with_reference(thirty).empty());
    CHECK(with_reference("a\nb") == Paths{"marks/@notification-reference"});
    CHECK(with_reference(std::string("a\0b", 3)) == Paths{"marks/@notification-reference"});
    CHECK(refusal({.notification_reference = "1"}) == Paths{"marks/@notification-reference"});

    const auto corrected = [&](core::Date on, const std::string& what) {
        return refusal({.notified_on = notified, .corrections = {{.on = on, .what = what}}});
    };
    CHECK(corrected(notified, std::string(200, 'x')).empty());
    CHECK(corrected(notified, std::string(201, 'x')) == Paths{"marks/correction[1]"});
    CHECK(corrected(notified, "") == Paths{"marks/correction[1]"});
    CHECK(corrected(date("2026-03-19"), "NACE") == Paths{"marks/correction[1]/@on"});
    CHECK(corrected(std::chrono::year{2026} / 13 / 1, "NACE") == Paths{"marks/correction[1]/@on"});
    CHECK(refusal({.corrections = {{.on = notified, .what = "NACE"}}}) ==
          Paths{"marks/correction[1]"});
    core::CaseMarks many{.notified_on = notified};
    many.corrections.assign(50, {.on = notified, .what = "NACE"});
    CHECK(refusal(many).empty());
    many.corrections.push_back(many.corrections.front());
    CHECK(refusal(many) == Paths{"marks/correction"});
}

TEST_CASE("marking a case changes its marks and its closing day, and nothing else", "[register]") {
    const Desk desk("register_content_mark");
    auto cases = desk.open();
    const core::CaseContent content{.facts = sample_case(), .unfinished = {{"a", "b"}}};
    const auto id = cases.add(content, instrument());
    CHECK(cases.mark(id, {.closed_on = date("2026-05-01")}) == 2);
    auto expected = content;
    expected.marks.closed_on = date("2026-05-01");
    expected.facts.care.closing.date = date("2026-05-01");
    CHECK(core::content_of(cases.last(id), "x") == expected);
    CHECK(cases.last(id).instrument == cases.read(id, 1).instrument);
    CHECK(cases.index().find(id)->summary.reached == core::CaseStatus::closed);
    CHECK(cases.check().problems.empty());
}

TEST_CASE("a case that has hardly begun, or makes no sense, is saved and read back", "[register]") {
    const Desk desk("register_content_half");
    auto cases = desk.open();
    core::Case nonsense = sample_case();
    nonsense.worker.birth_date = date("2090-01-01");
    nonsense.complaint.pain_nrs = -70;
    nonsense.employment.hours_per_week = 1e300;
    nonsense.red_flags.answers.push_back({.flag = "unknown to all", .answer = core::Answer::yes});
    nonsense.exposure.factors.push_back({.factor = ""});
    nonsense.exposure.worksheet->tasks.push_back({});
    nonsense.exposure.worksheet->tasks.back().lifts.push_back({});
    nonsense.exposure.worksheet->tasks.back().vibrations.resize(2);
    nonsense.other_causes.push_back({});
    nonsense.work_limits.emplace_back();
    nonsense.measures.push_back({});
    nonsense.consents.push_back({});
    nonsense.inspection = core::Inspection{};
    nonsense.complaint.description = "<&>\"' ]]> \t é 𝄞\nregel";
    REQUIRE(has_errors(core::check_case(nonsense, instrument().instrument, test_today())));
    core::Case empty_sheet;
    empty_sheet.exposure.worksheet.emplace();
    for (const auto& facts : {core::Case{}, nonsense, empty_sheet}) {
        const auto id = cases.add({.facts = facts}, instrument());
        CHECK(core::facts_of(cases.last(id), "x") == facts);
        CHECK(cases.save(id, {.facts = facts}, instrument()) == 2);
        CHECK(cases.history(id).at(1).changes.empty());
    }
    CHECK(cases.check().problems.empty());
}

TEST_CASE("facts that could not be read back are refused by the name of their field",
          "[register]") {
    const Desk desk("register_content_refused");
    auto cases = desk.open();
    using Paths = std::vector<std::string>;
    const auto after = [&](const std::function<void(core::Case&)>& change) {
        core::CaseContent content{.facts = sample_case()};
        change(content.facts);
        return refused(cases, content);
    };
    CHECK(after([](core::Case&) {}).empty());
    CHECK(after([](core::Case& c) { c.worker.family_name = "a\x01"; }) ==
          Paths{"case/worker/family-name"});
    CHECK(after([](core::Case& c) { c.measures[0].text = "\xff"; }) ==
          Paths{"case/measures/measure[1]"});
    CHECK(after([](core::Case& c) { c.exposure.worksheet->tasks[1].name = "\x1b"; }) ==
          Paths{"case/exposure/worksheet/task[2]/@name"});
    CHECK(after([](core::Case& c) {
              using namespace std::chrono;
              c.complaint.onset = year{2026} / 2 / 30;
              c.measures[0].due = year{20260} / 1 / 1;
          }) == Paths{"case/complaint/onset", "case/measures/measure[1]/@due"});
    CHECK(after([](core::Case& c) {
              c.employment.hours_per_week = std::numeric_limits<double>::quiet_NaN();
          }) == Paths{"case/employment/hours-per-week"});
    CHECK(after([](core::Case& c) {
              c.exposure.worksheet->tasks[0].lifts[0].load_kg =
                  std::numeric_limits<double>::infinity();
          }) == Paths{"case/exposure/worksheet/task[1]/lift[1]/@load-kg"});
    CHECK(after([](core::Case& c) { c.red_flags.answers[1].flag = c.red_flags.answers[0].flag; }) ==
          Paths{"case/red-flags/flag[2]/@id"});
    CHECK(after([](core::Case& c) { c.measures[0].kind = "magic"; }) ==
          Paths{"case/measures/measure[1]/@kind"});
    CHECK(after([](core::Case& c) { c.complaint.description.assign(9U << 20U, 'a'); }).size() == 1);
    using namespace std::chrono;
    CHECK(refused(cases, {.marks = {.closed_on = year{2026} / 13 / 1}}) ==
          Paths{"marks/@closed-on"});

    // Nothing of all this is there.
    CHECK(cases.index().entries().size() == 1);
    CHECK(cases.check().revisions == 1);
}

TEST_CASE("the status of a case follows its facts and its marks", "[register]") {
    using enum core::CaseStatus;
    core::CaseMarks marks;
    const auto status = [&](const core::Case& facts, const char* today) {
        return core::status_on(core::summarise(facts, instrument().instrument, marks), date(today));
    };
    auto facts = sample_case();
    CHECK(status(facts, "2026-04-01") == reported);
    CHECK(status(facts, "2026-04-15") == follow_up_due);  // the day of its measure
    facts.care.appointments.push_back({.date = date("2026-04-01"), .reason = "controle"});
    CHECK(status(facts, "2026-03-31") == reported);
    CHECK(status(facts, "2026-04-01") == follow_up_due);
    facts.care.appointments.clear();
    facts.inspection.reset();
    CHECK(status(facts, "2026-04-01") == assessed);
    marks.notified_on = date("2026-03-20");
    CHECK(status(facts, "2026-04-01") == notified);
    CHECK(status(facts, "2026-04-15") == follow_up_due);
    marks.closed_on = date("2026-03-30");
    CHECK(status(facts, "2026-04-15") == closed);
    marks = {};
    facts.exposure.factors.clear();
    CHECK(status(facts, "2026-05-01") == diagnosis_done);
    facts.complaint.location = core::Location::unknown;
    CHECK(status(facts, "2026-05-01") == started);
    marks.closed_on = date("2026-03-30");
    CHECK(status(facts, "2026-05-01") == closed);
}

TEST_CASE("the summary names what is due first, of measures, appointments and advice",
          "[register]") {
    const auto reminder = [](const core::Case& facts) {
        const auto summary = core::summarise(facts, instrument().instrument, {});
        return std::pair{core::reminder_of(summary), summary.due_kind};
    };
    using core::DueKind;
    using Reminder = std::pair<std::optional<core::Date>, std::optional<DueKind>>;
    auto facts = sample_case();
    CHECK(reminder(facts) == Reminder{date("2026-04-15"), DueKind::measure});
    facts.care.own_advice.push_back({.due = date("2026-04-10"), .text = "lopen"});
    CHECK(reminder(facts) == Reminder{date("2026-04-10"), DueKind::own_advice});
    facts.care.advice.push_back({.advice = "advise-active", .choice = "ticked"});
    CHECK(reminder(facts) == Reminder{date("2026-04-06"), DueKind::evaluation});
    facts.care.appointments.push_back({.date = date("2026-03-30"), .reason = "controle"});
    CHECK(reminder(facts) == Reminder{date("2026-03-30"), DueKind::appointment});
    facts.care.closing.date = date("2026-03-20");
    CHECK(reminder(facts) == Reminder{});
}

TEST_CASE("a summary of before keeps its measure's day, without saying what it is of",
          "[register]") {
    auto summary = core::summarise(sample_case(), instrument().instrument, {});
    const auto sealed_today = core::pack_summary(summary);
    CHECK(core::unpack_summary(sealed_today) == summary);
    summary.due_kind.reset();
    const auto with_figures_only = core::pack_summary(summary);
    CHECK(with_figures_only.size() < sealed_today.size());
    summary.figures = {};
    for (const auto& bytes : {with_figures_only, core::pack_summary(summary)}) {
        const auto read = core::unpack_summary(bytes);
        REQUIRE(read);
        CHECK(core::reminder_of(*read) == date("2026-04-15"));
        CHECK_FALSE(read->due_kind.has_value());
        CHECK(core::status_on(*read, date("2026-04-15")) == core::CaseStatus::follow_up_due);
    }
    CHECK_FALSE(core::unpack_summary(with_figures_only + core::pack({"breakfast"})));
    summary.reached = core::CaseStatus::closed;  // by its mark, before the two agreed
    CHECK_FALSE(core::reminder_of(summary).has_value());
}

TEST_CASE("every status has a name for programs and words for people", "[register]") {
    for (const auto status : core::all_case_statuses) {
        CHECK(core::case_status_from(core::name_of(status)) == status);
        CHECK(core::status_words(status, core::Translator(Language::nl)) !=
              core::status_words(status, core::Translator(Language::en)));
    }
    CHECK_FALSE(core::case_status_from("follow-up due"));
    CHECK(core::status_words(core::CaseStatus::follow_up_due, core::Translator(Language::nl)) ==
          "evaluatie nodig");
}
