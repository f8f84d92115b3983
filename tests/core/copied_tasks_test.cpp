// Tasks of another case as starting values: what is the same work, and how copied rows are marked.
#include "core/exposure/copied_tasks.hpp"

#include "core/case/factor_entry.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using core::CodedText;
using core::same_occupation;
using core::SameOccupation;

namespace {

// The tasks of the normative example: one with a lift and a posture, one with vibration measured.
std::vector<core::Task> sample_tasks() {
    return tests::sample_case().exposure.worksheet->tasks;
}

// A case of which nothing is known but its instrument.
core::Case new_case() {
    core::Case facts;
    facts.instrument = tests::sample_case().instrument;
    return facts;
}

core::CopyOutcome copied(core::Case& facts, const std::vector<core::Task>& tasks) {
    return core::copy_tasks(facts, tasks, tests::instrument_of(facts));
}

}  // namespace

TEST_CASE("Occupations are the same by code, else by their words") {
    const CodedText picker{"ISCO-08", "9333", "Orderpicker"};
    CHECK(same_occupation(picker, {"ISCO-08", "9333", "Magazijn"}) == SameOccupation::code);
    CHECK(same_occupation(picker, {"ISCO-88", "9333", "Magazijn"}) == SameOccupation::no);
    CHECK(same_occupation(picker, {"ISCO-08", "4321", " ORDERPICKER "}) == SameOccupation::words);
    CHECK(same_occupation({"", "", "Chauffeuse intérim"}, {"", "", "chauffeuse interim"}) ==
          SameOccupation::words);
    CHECK(same_occupation({}, {}) == SameOccupation::no);
    CHECK(same_occupation(picker, {"ISCO-08", "", ""}) == SameOccupation::no);
}

TEST_CASE("Copied tasks keep their numbers and lose the origin of their vibration") {
    auto facts = new_case();
    const auto tasks = sample_tasks();
    const auto outcome = copied(facts, tasks);
    REQUIRE(facts.exposure.worksheet.has_value());
    const auto& copies = facts.exposure.worksheet->tasks;
    REQUIRE(copies.size() == 2);
    CHECK(copies[0] == tasks[0]);
    CHECK(copies[1].name == "Heftruck");
    CHECK(copies[1].vibrations[0].z_m_s2 == 0.48);
    CHECK(tasks[1].vibrations[0].source == "measurement");
    CHECK(copies[1].vibrations[0].source == "comparable-group");
    CHECK(outcome.kept.empty());
    CHECK(outcome.marked ==
          std::vector<std::string>{"lifting", "bending-twisting", "whole-body-vibration"});
    for (const auto& factor : outcome.marked)
        CHECK(core::find_factor(facts, factor)->evidence == "comparable-group");
}

TEST_CASE("Only the factors that the copied rows bear on are marked") {
    auto facts = new_case();
    const auto tasks = sample_tasks();
    CHECK(copied(facts, {tasks[1]}).marked == std::vector<std::string>{"whole-body-vibration"});
    CHECK(core::find_factor(facts, "lifting") == nullptr);
    CHECK(copied(facts, {core::Task{.name = "Pauze"}}) == core::CopyOutcome{});
    CHECK(facts.exposure.worksheet->tasks.size() == 2);
    CHECK(copied(facts, {}) == core::CopyOutcome{});
}

TEST_CASE("Evidence that is known stays, stronger or weaker, and is told") {
    auto facts = new_case();
    core::writable_factor(facts, "lifting").evidence = "measurement";
    core::writable_factor(facts, "bending-twisting").evidence = "history";
    core::writable_factor(facts, "whole-body-vibration").evidence = "comparable-group";
    const auto outcome = copied(facts, sample_tasks());
    CHECK(outcome.marked.empty());
    CHECK(outcome.kept == std::vector<std::string>{"lifting", "bending-twisting"});
    CHECK(core::find_factor(facts, "lifting")->evidence == "measurement");
    CHECK(core::find_factor(facts, "bending-twisting")->evidence == "history");
}

TEST_CASE("The evidence of a level that the physician states is none of the worksheet's") {
    auto facts = new_case();
    core::writable_factor(facts, "lifting").choice = core::LevelChoice::stated;
    const auto outcome = copied(facts, sample_tasks());
    CHECK(outcome.marked == std::vector<std::string>{"bending-twisting", "whole-body-vibration"});
    CHECK(core::find_factor(facts, "lifting")->evidence.empty());
}

TEST_CASE("An instrument without a grade for comparable groups has nothing marked") {
    auto facts = new_case();
    auto instrument = tests::instrument_of(facts);
    std::erase_if(instrument.evidence_grades,
                  [](const auto& grade) { return grade.id == "comparable-group"; });
    const auto tasks = sample_tasks();
    CHECK(core::copy_tasks(facts, tasks, instrument) == core::CopyOutcome{});
    CHECK(facts.exposure.factors.empty());
    CHECK(facts.exposure.worksheet->tasks.size() == 2);
}
