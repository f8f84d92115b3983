// Trying out changes of the work: by the same rules as the case, which is not touched.
#include "core/exposure/what_if.hpp"

#include "core/assessment/assess.hpp"
#include "tables/error.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace werkrug;
using Json = nlohmann::json;

namespace {

core::Changes changes_of(const core::Case& facts, const std::vector<std::string>& texts) {
    core::Changes changes;
    for (const auto& text : texts)
        core::add_change(changes, text, facts, tests::instrument_of(facts));
    return changes;
}

core::WhatIf tried(const core::Case& facts, const std::vector<std::string>& texts) {
    return core::what_if(facts, changes_of(facts, texts), tests::instrument_of(facts),
                         tests::test_today());
}

std::string level_of(const core::Assessment& assessment, const core::Case& facts,
                     std::string_view id) {
    for (const auto& result : assessment.exposure.factors)
        if (tests::instrument_of(facts).factors[result.factor].id == id)
            return result.level ? std::string{tables::name_of(*result.level)} : "unknown";
    return "no such factor";
}

// What is said of a change that cannot be made.
std::string refusal(const core::Case& facts, const std::string& text) {
    try {
        tried(facts, {text});
    } catch (const Error& error) {
        return error.what();
    }
    return "accepted";
}

tests::Finished run_cli(std::vector<std::string> more) {
    std::vector<std::string> command{tests::cli_path().string(), "whatif",
                                     (tests::vectors_dir() / "case.xml").string(), "--lang", "en"};
    command.insert(command.end(), more.begin(), more.end());
    return tests::run(command);
}

}  // namespace

// The sample: 17 kg, 1.5 lifts a minute of 8 s, 300 of 480 minutes: 12.5 % of the shift over 15 kg,
// and over 10 % is high. With 12 points a worker of 41 has 48.9 %, with 5 points 27.5 %
// (the instrument's table).
TEST_CASE("a lighter load lowers the level, the points and the percentage", "[core][what-if]") {
    const auto facts = tests::sample_case();
    const auto result = tried(facts, {"task=Verzamelen van orders,load-kg=15"});
    CHECK(level_of(result.before, facts, "lifting") == "high");
    CHECK(level_of(result.after, facts, "lifting") == "none");
    CHECK(result.before.exposure.points == 12);
    CHECK(result.after.exposure.points == 5);
    REQUIRE(result.after.work_relatedness);
    CHECK(result.before.work_relatedness->percent_table == Approx(48.9).margin(0.05));
    CHECK(result.after.work_relatedness->percent_table == Approx(27.5).margin(0.05));
    CHECK(facts == tests::sample_case());
}

TEST_CASE("every kind of change has its effect", "[core][what-if]") {
    const auto facts = tests::sample_case();
    const auto after = [&](const std::vector<std::string>& texts, const char* factor) {
        return level_of(tried(facts, texts).after, facts, factor);
    };
    CHECK(after({"task=1,per-min=1.2"}, "lifting") == "none");
    CHECK(after({"task=1,per-min=1.21"}, "lifting") == "high");
    CHECK(after({"task=1,per-min=2.5,hold-s=1"}, "lifting") == "moderate");  // 5 h of 2.5 a minute
    CHECK(after({"shift-min=720"}, "lifting") == "none");
    CHECK(after({"lifting_time_over_15kg_share=0.1"}, "lifting") == "none");
    CHECK(after({"lifting_time_over_15kg_share=0.1", "lifts_over_25kg_per_shift=1"}, "lifting") ==
          "moderate");
    CHECK(after({"lifting=moderate"}, "lifting") == "moderate");
    CHECK(after({"task=Heftruck,z-m-s2=3.3"}, "whole-body-vibration") == "none");  // stated: none
    CHECK(after({"task=Heftruck,z-m-s2=3.3", "whole-body-vibration=worksheet"},
                "whole-body-vibration") == "high");  // 3.3 x root(45/480) is 1.01
    CHECK(after({"bending-twisting=worksheet", "task=1,share=0.2"}, "bending-twisting") == "high");
}

TEST_CASE("a task's name may have commas in it", "[core][what-if]") {
    auto facts = tests::sample_case();
    facts.exposure.worksheet->tasks[0].name = "Laden, lossen";
    CHECK(level_of(tried(facts, {"task=Laden, lossen,load-kg=10"}).after, facts, "lifting") ==
          "none");
}

TEST_CASE("a change that is not clear is refused with a reason", "[core][what-if]") {
    auto facts = tests::sample_case();
    const auto says = [&](const std::string& text, const std::string& what) {
        const auto said = refusal(facts, text);
        INFO(said);
        CHECK(said.find(what) != std::string::npos);
        CHECK(said.starts_with("--set"));
    };
    says("", "not NAME=VALUE");
    says("load-kg", "not NAME=VALUE");
    says("load-kg=10", "neither a task, a measure nor a factor");
    says("task=Heftruck", "nothing to change");
    says("task=Nemo,load-kg=10",
         "there is no task of this name (one of: Verzamelen van orders; "
         "Heftruck)");
    says("task=3,load-kg=10", "there are 2");
    says("task=Heftruck,load-kg=10", "load-kg: the task has none");
    says("task=1,load-kg=1O", "load-kg: not a number");
    says("task=1,load-kg=nan", "load-kg: not a number");
    says("task=1,load-kg=501", "load-kg: out of range (from 0 to 500 kg)");
    says("task=1,years=3", "years: not a quantity of a task");
    says("task=1,load-kg=10,load-kg=11", "load-kg: changed twice");
    says("years=3,years=4", "years: changed twice");
    says("lifting=present",
         "lifting: not a level of this factor (one of: none, moderate, high, "
         "worksheet)");
    says("job-dissatisfaction=worksheet", "not a level of this factor (one of: none, present)");
    says("a8_m_s2=-1", "a8_m_s2: out of range");
    says("task=1,min-per-shift=481", "the task is longer than the shift");
    facts.exposure.worksheet->tasks[1].name = facts.exposure.worksheet->tasks[0].name;
    says("task=Verzamelen van orders,load-kg=1", "more than one task has this name");
    facts.exposure.worksheet->tasks[0].lifts.resize(2);
    says("task=1,load-kg=1", "load-kg: the task has 2 of them (say which: row=1)");
    says("task=1,row=3,load-kg=1", "row: there are 2");
    facts.exposure.worksheet.reset();
    says("task=1,load-kg=1", "the case has no worksheet to change");
}

TEST_CASE("the command prints before and after in three forms", "[cli][what-if]") {
    const std::vector<std::string> change{"--set", "task=Verzamelen van orders,load-kg=15"};
    const auto with = [&](const char* format) {
        auto words = change;
        words.insert(words.end(), {"--format", format});
        const auto finished = run_cli(words);
        INFO(finished.err);
        CHECK(finished.exit_code == 0);
        return finished.out;
    };
    const auto json = Json::parse(with("json"));
    CHECK(json["changes"][0] == Json({{"name", "load-kg"},
                                      {"task", "Verzamelen van orders"},
                                      {"row", 1},
                                      {"from", 17},
                                      {"to", 15}}));
    CHECK(json["before"]["exposure"]["points"] == 12);
    CHECK(json["after"]["exposure"]["points"] == 5);
    CHECK(json["after"]["assessment"]["interval95"].size() == 2);
    CHECK(json["stated_factors"] ==
          Json({"bending-twisting", "whole-body-vibration", "job-dissatisfaction"}));
    CHECK(json["smallest_changes"][0]["changes"][0]["to"] == 15);
    const auto csv = with("csv");
    CHECK(csv.find("level,lifting,,,high,none,\n") != std::string::npos);
    CHECK(csv.find("points,points,,,12,5,\n") != std::string::npos);
    CHECK(csv.find("level:lifting,load-kg,Verzamelen van orders,1,17,15,exact\n") !=
          std::string::npos);
    const auto text = with("text");
    CHECK(text.find("Smallest change that lowers the level of “Lifting and carrying”:") !=
          std::string::npos);
    CHECK(text.find("a lighter load from 17 kg to 15 kg") != std::string::npos);
    CHECK(run_cli({"--set", "task=Nemo,load-kg=1"}).exit_code == 2);
    CHECK(run_cli({}).exit_code == 0);
}
