// The history of a case as a doctor reads it.
#include "app/gui/register/history_words.hpp"

#include "app/gui/dialog_drafts.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::app;
using namespace werkrug::tests;

namespace {

const tables::InstrumentFile& shipped() {
    return tables::default_instrument();
}

// A case of four revisions: begun, one field changed, five fields changed, a text half typed.
struct Example {
    TestWorld world = test_world();
    core::Register cases = make();
    std::string id{};
    core::Translator en{Language::en};

    core::Register make() {
        const auto path = scratch_dir("history-words") / "cases.werkrug";
        make_register(path, world);
        return open_register(path, world, {.who = "M. Jansen"});
    }
    Example() {
        core::CaseContent content{.facts = sample_case()};
        id = cases.add(content, shipped());
        content.facts.worker.family_name = "Nieuwenhuis";
        cases.save(id, content, shipped());
        content.facts.id = "2026-77";
        content.facts.worker.given_name = "Sanne";
        content.facts.worker.worker_number = "W-9";
        content.facts.employment.employer = "De Kroon";
        content.facts.physician.name = "A. Arts";
        cases.save(id, content, shipped());
        content.unfinished["case/worker/birth-date"] = "31-2-19";
        cases.save(id, content, shipped());
    }
    std::string cell(std::size_t place, HistoryColumn column) const {
        return history_cell(cases.history(id).at(place), column, shipped().instrument, en);
    }
    std::string changes(std::size_t place) const {
        return changes_text(cases.history(id).at(place), shipped().instrument, en);
    }
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a row of the history tells who, with which instrument, and what in brief") {
    const Example example;
    CHECK(example.cell(1, HistoryColumn::revision) == "2");
    CHECK(example.cell(1, HistoryColumn::saved_by) == "M. Jansen");
    CHECK(example.cell(1, HistoryColumn::instrument) == "lbp-loetters-2003, version 1");
    CHECK(example.cell(0, HistoryColumn::changes) == "the case was begun");
    CHECK(has(example.cell(1, HistoryColumn::changes), "became “Nieuwenhuis”"));
    CHECK(has(example.cell(2, HistoryColumn::changes), "; and 2 more"));
    CHECK(example.cell(3, HistoryColumn::changes) == "no fact");
}

TEST_CASE("every change of a revision has its line") {
    const Example example;
    const auto changes = example.changes(2);
    CHECK(std::count(changes.begin(), changes.end(), '\n') == 5);
    for (const char* value : {"2026-77", "Sanne", "W-9", "De Kroon", "A. Arts"})
        CHECK(has(changes, value));
    CHECK(has(example.changes(0), "first revision"));
    CHECK(has(example.changes(3), "not finished"));
}

TEST_CASE("two revisions are compared, with their instruments") {
    const Example example;
    auto second = example.cases.read(example.id, 2);
    const auto fourth = example.cases.read(example.id, 4);
    const auto compare = [&](const core::SavedCase& older, const core::SavedCase& newer) {
        return comparison_text(older, newer, "cases", shipped().instrument, example.en);
    };
    const auto text = compare(second, fourth);
    CHECK(has(text, "# From: Revision 2, "));
    CHECK(has(text, "# To: Revision 4, "));
    CHECK(has(text, "De Kroon"));
    CHECK_FALSE(has(text, "Nieuwenhuis"));
    CHECK_FALSE(has(text, "instrument"));
    second.instrument.version = "0";
    CHECK(has(compare(second, fourth),
              "lbp-loetters-2003, version 0 became lbp-loetters-2003, version 1"));
    CHECK(has(compare(fourth, fourth), "The facts are the same."));
}

TEST_CASE("an old revision is shown with its facts, its result and the reasons") {
    const Example example;
    const auto first = revision_text(example.cases.read(example.id, 1), example.cases, example.en);
    CHECK(has(first, sample_case().worker.family_name));
    CHECK_FALSE(has(first, "Nieuwenhuis"));
    CHECK(has(first, "48.9%, below the threshold of 50%"));  // tests/vectors/case.expected.json
    CHECK(has(first, "# Reasons"));
    const auto last = revision_text(example.cases.last(example.id), example.cases, example.en);
    CHECK(has(last, "Nieuwenhuis"));
    CHECK(has(last, "“31-2-19”"));
    auto with_dialog = example.cases.last(example.id);
    app::add_to(with_dialog.unfinished,
                {{"mac", {.title = "MAC scores", .texts = {{"hands", "near"}, {"unfilled", ""}}}}});
    const auto told = revision_text(with_dialog, example.cases, example.en);
    CHECK(has(told, "MAC scores, hands: “near” (typed in a dialog"));
    CHECK_FALSE(has(told, "unfilled"));
    CHECK_FALSE(has(told, "dialog/"));
    auto foreign = example.cases.read(example.id, 1);
    foreign.instrument.sha256 = std::string(64, '0');
    CHECK(has(revision_text(foreign, example.cases, example.en), "not in the register"));
}
