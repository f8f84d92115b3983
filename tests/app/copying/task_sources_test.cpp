// Where tasks can be copied from, what is shown of them, and what is told afterwards.
#include "app/gui/copying/task_sources.hpp"

#include "app/gui/copying/copy_words.hpp"
#include "app/gui/session.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace werkrug;
using app::SourceColumn;
using app::SourcesOf;
using app::TaskColumn;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

struct Practice {
    explicit Practice(const std::string& test)
        : file(tests::scratch_dir("copy-" + test) / "practice.werkrug"),
          world(tests::test_world()),
          cases((tests::make_register(file, world), tests::open_register(file, world))) {}

    // A case with the tasks of the normative example, saved a second after the one before.
    std::string add(const std::string& number, const core::CodedText& occupation,
                    bool with_tasks = true) {
        auto facts = tests::sample_case();
        facts.id = number;
        facts.employment.occupation = occupation;
        if (!with_tasks) facts.exposure.worksheet.reset();
        *world.now += std::chrono::seconds{1};
        return cases.add({.facts = facts}, tables::default_instrument());
    }

    std::filesystem::path file;
    tests::TestWorld world;
    core::Register cases;
};

const core::CodedText picker{"ISCO-08", "9333", "Orderpicker"};

std::vector<std::string> numbers(const app::TaskSources& sources) {
    std::vector<std::string> found;
    for (const auto& source : sources.cases) found.push_back(source.summary.case_number);
    return found;
}

}  // namespace

TEST_CASE("Cases of the same code come first, then of the same words; the latest first") {
    Practice practice("order");
    practice.add("other", {"ISCO-08", "5120", "Kok"});
    practice.add("words", {"", "", "orderpicker"});
    practice.add("code-old", picker);
    practice.add("code-new", {"ISCO-08", "9333", "Magazijnmedewerker"});
    practice.add("no-tasks", picker, false);
    const auto own = practice.add("own", picker);
    const auto sources = app::task_sources(practice.cases, own, picker, SourcesOf::all_occupations);
    CHECK(numbers(sources) == std::vector<std::string>{"code-new", "code-old", "words", "other"});
    CHECK(sources.unreadable == 0);
    CHECK(app::tasks_of_case(practice.cases, sources.cases[0].case_id) ==
          tests::sample_case().exposure.worksheet->tasks);
    CHECK(app::source_cell(sources.cases[0], SourceColumn::same, english) == "same code");
    CHECK(app::source_cell(sources.cases[2], SourceColumn::same, dutch) == "zelfde woorden");
    CHECK(app::source_cell(sources.cases[3], SourceColumn::occupation, english) == "Kok");
    CHECK(app::source_cell(sources.cases[3], SourceColumn::task_count, english) == "2");
    CHECK(app::source_cell(sources.cases[3], SourceColumn::worker, english) == "de Vries, Anna");
}

TEST_CASE("Of the same occupation, by code or by words, the index finds the same ones") {
    Practice practice("same");
    practice.add("cook", {"ISCO-08", "5120", "Kok"});
    practice.add("words", {"", "", " ORDERPICKER"});
    practice.add("code", {"ISCO-08", "9333", "Magazijnmedewerker"});
    practice.add("other-code", {"ISCO-08", "4321", "Orderpicker"});
    practice.add("unknown", {});
    practice.add("no-tasks", picker, false);
    const auto found = [&](const core::CodedText& occupation) {
        return numbers(app::task_sources(practice.cases, std::nullopt, occupation,
                                         SourcesOf::same_occupation));
    };
    CHECK(found(picker) == std::vector<std::string>{"code", "other-code", "words"});
    CHECK(found({"", "", "kok"}) == std::vector<std::string>{"cook"});
    CHECK(found({}).empty());
}

TEST_CASE("A new case, which is not saved yet, leaves no case out") {
    Practice practice("new");
    practice.add("1", picker);
    CHECK(numbers(app::task_sources(practice.cases, std::nullopt, {},
                                    SourcesOf::all_occupations)) == std::vector<std::string>{"1"});
}

TEST_CASE("The numbers of a task are told in one line") {
    const auto tasks = tests::sample_case().exposure.worksheet->tasks;
    const auto cell = [&](std::size_t task, TaskColumn column, const core::Translator& tr) {
        return app::task_cell(tasks[task], task, column, tr);
    };
    CHECK(cell(0, TaskColumn::name, english) == "Verzamelen van orders");
    CHECK(cell(0, TaskColumn::minutes, english) == "300");
    CHECK(cell(0, TaskColumn::lifts, english) == "17 kg, 1.5 per min, 8 s");
    CHECK(cell(0, TaskColumn::lifts, dutch) == "17 kg, 1,5 per min, 8 s");
    CHECK(cell(0, TaskColumn::postures, english) == "35°, 20°, 30 %");
    CHECK(cell(0, TaskColumn::vibrations, english).empty());
    CHECK(cell(1, TaskColumn::vibrations, english) ==
          "0.21, 0.18, 0.48 m/s² (workplace measurement)");
    const core::Task unknown{.vibrations = {{.z_m_s2 = 0.5}, {}}};
    CHECK(app::task_cell(unknown, 2, TaskColumn::name, english) == "Task 3");
    CHECK(app::task_cell(unknown, 2, TaskColumn::minutes, english) == "–");
    CHECK(app::task_cell(unknown, 2, TaskColumn::vibrations, english) ==
          "–, –, 0.5 m/s²; –, –, – m/s²");
}

TEST_CASE("Tasks come from a case file too, and a file that is none is refused") {
    const auto sample = tests::source_dir() / "tests" / "vectors" / "case.xml";
    CHECK(app::tasks_of_file(sample.string()).size() == 2);
    const auto broken = tests::scratch_dir("copy-file") / "broken.xml";
    std::ofstream{broken} << "<case format=\"1\"><worker><age>12</age></worker></case>";
    CHECK_THROWS_AS(app::tasks_of_file(broken.string()), Error);
    CHECK_THROWS_AS(app::tasks_of_file((broken.parent_path() / "none.xml").string()), Error);
}

TEST_CASE("Copying is one step of undo, and says what became of the evidence") {
    app::Session session(Language::en, tests::test_today());
    session.start_new([](core::Case& facts) {
        facts.exposure.factors.push_back({.factor = "lifting", .evidence = "observation"});
    });
    const auto before = session.facts();
    const auto tasks = tests::sample_case().exposure.worksheet->tasks;
    const auto& instrument = session.instrument().instrument;
    core::CopyOutcome outcome;
    session.edit([&](core::Case& facts) { outcome = core::copy_tasks(facts, tasks, instrument); });
    const auto words = app::evidence_words(outcome, session.facts(), instrument, english);
    CHECK(words.find("Lifting and carrying: the quality of the evidence stays “Observation”") !=
          std::string::npos);
    CHECK(words.find("the quality of the evidence is now “Comparable occupational group”.") !=
          std::string::npos);
    const auto& after = session.assessment();
    CHECK(app::copy_words("Copied.", {}, {after, after, session.facts()}, instrument, english) ==
          "Copied. No level and no result changed by it.");
    CHECK(
        app::copy_words("Copied.", outcome, {after, after, session.facts()}, instrument, english) ==
        "Copied. " + words + " No level and no result changed by it.");
    session.undo();
    CHECK(session.facts() == before);
    CHECK_FALSE(session.can_undo());
}
