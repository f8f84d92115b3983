// A machine's published values in a row of vibration: what becomes of the row, of what was typed in
// it, and of the quality of the evidence.
#include "app/gui/typical/typical_rows.hpp"

#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using app::TypicalColumn;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

const app::WorksheetPlace forklift{.task = 1, .kind = app::RowKind::vibration, .row = 0};

tables::TypicalVibration only_z() {
    return {.id = "taxi",
            .title = {.nl = "taxi", .en = "taxi"},
            .m_s2 = {std::nullopt, std::nullopt, 0.31},
            .remark = {.nl = "alleen z", .en = "z only"},
            .source = "a source"};
}

}  // namespace

TEST_CASE("Typical values fill in a row as those of a comparable group") {
    auto facts = tests::sample_case();
    const auto& instrument = tests::instrument_of(facts);
    app::Entered entered{.facts = facts};
    entered.draft_texts = {{"case/exposure/worksheet/task[2]/vibration[1]/@z-m-s2", "veel"},
                           {"case/exposure/worksheet/task[2]/vibration[12]/@z-m-s2", "veel"},
                           {"case/exposure/worksheet/task[1]/lift[1]/@load-kg", "zwaar"}};
    const auto outcome = app::fill_in_typical(entered, forklift, only_z(), instrument);
    const auto& row = entered.facts.exposure.worksheet->tasks[1].vibrations[0];
    CHECK(row == core::Vibration{.z_m_s2 = 0.31, .source = "comparable-group"});
    CHECK(entered.draft_texts.size() == 2);
    CHECK(entered.draft_texts.contains("case/exposure/worksheet/task[1]/lift[1]/@load-kg"));
    // The physician states the level of vibration in this case: its evidence is left alone.
    CHECK(outcome == core::CopyOutcome{});
    CHECK(core::find_factor(entered.facts, "whole-body-vibration")->evidence == "observation");
}

TEST_CASE("The evidence of a level from the worksheet follows when it was not known") {
    auto facts = tests::sample_case();
    for (auto& factor : facts.exposure.factors)
        if (factor.factor == "whole-body-vibration") {
            factor.choice = core::LevelChoice::worksheet;
            factor.evidence.clear();
        }
    const auto outcome =
        core::use_typical_vibration(facts, 1, 0, only_z(), tests::instrument_of(facts));
    CHECK(outcome.marked == std::vector<std::string>{"whole-body-vibration"});
    CHECK_THROWS_AS(core::use_typical_vibration(facts, 1, 1, only_z(), tests::instrument_of(facts)),
                    std::out_of_range);
}

TEST_CASE("Values of another origin are asked about before they are replaced") {
    CHECK_FALSE(core::holds_own_values({}));
    CHECK_FALSE(core::holds_own_values({.source = "measurement"}));
    CHECK_FALSE(core::holds_own_values({.z_m_s2 = 0.5, .source = "comparable-group"}));
    CHECK(core::holds_own_values({.z_m_s2 = 0.5, .source = "measurement"}));
    CHECK(core::holds_own_values({.x_m_s2 = 0.5}));
}

TEST_CASE("The table shows the axes that are known") {
    CHECK(app::typical_cell(only_z(), TypicalColumn::machine, dutch) == "taxi");
    CHECK(app::typical_cell(only_z(), TypicalColumn::x, english) == "–");
    CHECK(app::typical_cell(only_z(), TypicalColumn::z, english) == "0.31");
    CHECK(app::typical_cell(only_z(), TypicalColumn::z, dutch) == "0,31");
    CHECK(app::typical_cell(only_z(), TypicalColumn::remark, dutch) == "alleen z");
    CHECK(app::typical_title(TypicalColumn::machine, dutch) == "Voertuig of machine");
}
