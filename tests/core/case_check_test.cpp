// Facts that cannot be true are told, each with the path of its field.
#include "core/case/case_check.hpp"

#include "core/case/case_reader.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;
using tests::date;

namespace {

Problems problems_of(const core::Case& facts) {
    return core::check_case(facts, tests::instrument_of(facts), tests::test_today());
}

// The severity of the problem at a path; nothing when there is none.
std::optional<Severity> found(const core::Case& facts, std::string_view path) {
    for (const auto& problem : problems_of(facts))
        if (problem.path == path) return problem.severity;
    return std::nullopt;
}

template <typename Change>
std::optional<Severity> after(Change change, std::string_view path) {
    auto facts = tests::sample_case();
    change(facts);
    return found(facts, path);
}

core::Task& first_task(core::Case& facts) {
    return facts.exposure.worksheet->tasks.front();
}

}  // namespace

TEST_CASE("the normative example has no error", "[core][check]") {
    CHECK_FALSE(has_errors(problems_of(tests::sample_case())));
}

TEST_CASE("dates in an impossible order", "[core][check]") {
    using core::Case;
    CHECK(after([](Case& f) { f.worker.birth_date = date("2027-01-02"); },
                "case/worker/birth-date") == Severity::error);
    CHECK(after([](Case& f) { f.assessment_date = date("2025-11-19"); }, "case/assessment-date") ==
          Severity::error);
    CHECK_FALSE(
        after([](Case& f) { f.assessment_date = date("2025-11-20"); }, "case/assessment-date"));
    CHECK(after([](Case& f) { f.complaint.first_onset = date("2025-11-21"); },
                "case/complaint/first-onset") == Severity::error);
    CHECK(after([](Case& f) { f.employment.to = date("2015-03-31"); }, "case/employment/to") ==
          Severity::error);
    CHECK(after([](Case& f) { f.complaint.sick_leaves[0].to = date("2025-11-30"); },
                "case/complaint/sick-leave[1]/@to") == Severity::error);
    CHECK(after([](Case& f) { f.consents[0].withdrawn = date("2026-03-15"); },
                "case/consent/given[1]/@withdrawn") == Severity::error);
    CHECK(after([](Case& f) { f.inspection->answered = date("2026-03-17"); },
                "case/inspection/@answered") == Severity::error);
}

TEST_CASE("numbers out of range and tasks that do not fit", "[core][check]") {
    using core::Case;
    CHECK(after([](Case& f) { f.complaint.pain_nrs = 11; }, "case/complaint/pain-nrs") ==
          Severity::error);
    CHECK_FALSE(after([](Case& f) { f.complaint.pain_nrs = 10; }, "case/complaint/pain-nrs"));
    CHECK(after([](Case& f) { f.complaint.pain_nrs = -1; }, "case/complaint/pain-nrs") ==
          Severity::error);
    CHECK(after([](Case& f) { first_task(f).min_per_shift = 480.5; },
                "case/exposure/worksheet/task[1]/@min-per-shift") == Severity::error);
    CHECK_FALSE(after([](Case& f) { first_task(f).min_per_shift = 480; },
                      "case/exposure/worksheet/task[1]/@min-per-shift"));
    CHECK(after([](Case& f) { first_task(f).lifts[0].load_kg = -1; },
                "case/exposure/worksheet/task[1]/lift[1]/@load-kg") == Severity::error);
    CHECK(after([](Case& f) { first_task(f).postures[0].share = 1.01; },
                "case/exposure/worksheet/task[1]/posture[1]/@share") == Severity::error);
    CHECK(after([](Case& f) { first_task(f).vibrations.resize(2); },
                "case/exposure/worksheet/task[1]/vibration[2]") == Severity::error);
}

TEST_CASE("what the instrument does not know", "[core][check]") {
    using core::Case;
    CHECK(after([](Case& f) { f.red_flags.answers[0].flag = "hiccups"; },
                "case/red-flags/flag[1]/@id") == Severity::error);
    CHECK(after([](Case& f) { f.red_flags.answers[0].flag = "onset-age"; },
                "case/red-flags/flag[1]/@id") == Severity::error);
    CHECK(after([](Case& f) { f.exposure.factors[0].factor = "sitting"; },
                "case/exposure/factor[1]/@id") == Severity::error);
    CHECK(after([](Case& f) { f.exposure.factors[0].evidence = "rumour"; },
                "case/exposure/factor[1]/@evidence") == Severity::error);
    CHECK(after(
              [](Case& f) {
                  f.exposure.factors[1].choice = core::LevelChoice::stated;
                  f.exposure.factors[1].stated = tables::Level::present;
              },
              "case/exposure/factor[2]/@level") == Severity::error);
    CHECK(after([](Case& f) { f.exposure.factors[3].choice = core::LevelChoice::worksheet; },
                "case/exposure/factor[4]/@level") == Severity::error);
}

TEST_CASE("a level against the worksheet needs a note", "[core][check]") {
    using core::Case;
    const auto state_lifting = [](Case& f) {
        f.exposure.factors[0].choice = core::LevelChoice::stated;
        f.exposure.factors[0].stated = tables::Level::none;  // the worksheet gives high
    };
    CHECK(after(state_lifting, "case/exposure/factor[1]/note") == Severity::error);
    CHECK_FALSE(after(
        [&](Case& f) {
            state_lifting(f);
            f.exposure.factors[0].note = "why";
        },
        "case/exposure/factor[1]/note"));
}

TEST_CASE("a deviating judgement needs a reason", "[core][check]") {
    CHECK(after([](core::Case& f) { f.judgement.reason.clear(); }, "case/judgement/reason") ==
          Severity::error);
    CHECK_FALSE(after(
        [](core::Case& f) {
            f.judgement.reason.clear();
            f.judgement.conclusion = core::ConclusionClass::not_occupational;  // as the instrument
        },
        "case/judgement/reason"));
}

TEST_CASE("a wrong BIG check digit is a warning", "[core][check]") {
    CHECK(after([](core::Case& f) { f.physician.big_number = "12345"; },
                "case/physician/big-number") == Severity::warning);
    CHECK_FALSE(has_errors([] {
        auto facts = tests::sample_case();
        facts.physician.big_number = "79012345601";
        return problems_of(facts);
    }()));
}

TEST_CASE("all problems of a file at once, in its order, with line and column", "[core][check]") {
    auto xml = tests::read_bytes(tests::vectors_dir() / "case.xml");
    const auto replace = [&xml](std::string_view from, std::string_view to) {
        const auto at = xml.find(from);
        REQUIRE(at != std::string::npos);
        xml.replace(at, from.size(), to);
    };
    replace("1984-05-17", "1984-02-30");
    replace("<worker-number>", "<shoe-size>43</shoe-size><worker-number>");
    replace("load-kg=\"17\"", "load-kg=\"17kg\"");
    replace("min-per-shift=\"300\"", "min-per-shift=\"3000\"");
    try {
        core::read_checked_case(xml, "broken.xml", nullptr, tests::test_today());
        FAIL("read in spite of four errors");
    } catch (const Error& error) {
        std::vector<std::string> paths;
        for (const auto& problem : error.problems()) {
            if (problem.severity == Severity::error) paths.push_back(problem.path);
            CHECK(problem.position.line > 0);
            CHECK(problem.position.column > 0);
        }
        CHECK(std::is_sorted(
            error.problems().begin(), error.problems().end(),
            [](const Problem& a, const Problem& b) { return a.position.line < b.position.line; }));
        for (const auto* path : {"case/worker/birth-date", "case/worker/shoe-size",
                                 "case/exposure/worksheet/task[1]/@min-per-shift",
                                 "case/exposure/worksheet/task[1]/lift[1]/@load-kg"})
            CHECK(std::find(paths.begin(), paths.end(), path) != paths.end());
        CHECK(error.problems().front().position.line == 10);
    }
}
