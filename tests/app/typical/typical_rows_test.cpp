// Published values of a machine or a load in a row of the worksheet: what becomes of the row, of
// what was typed in it, and of the quality of the evidence.
#include "app/gui/typical/typical_rows.hpp"

#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

const app::WorksheetPlace forklift{.task = 1, .kind = app::RowKind::vibration, .row = 0};

const app::WorksheetPlace first_lift{.task = 0, .kind = app::RowKind::lift, .row = 0};

// The place of one in its list, by its title.
std::size_t row_of(const app::TypicalList& list, const std::string& title) {
    for (std::size_t row = 0; row < list.rows; ++row)
        if (list.cell(row, 0) == title) return row;
    FAIL("no row " << title);
    return 0;
}

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
    const auto list = app::typical_values(forklift, english);
    const auto taxi = row_of(list, "taxi in a city");
    const auto outcome = app::fill_in_typical(entered, forklift, list, taxi, instrument);
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

TEST_CASE("A typical load leaves what its source does not give") {
    auto facts = tests::sample_case();
    const auto& instrument = tests::instrument_of(facts);
    app::Entered entered{.facts = facts};
    const std::string fields = "case/exposure/worksheet/task[1]/lift[1]/@";
    entered.draft_texts = {{fields + "load-kg", "zwaar"}, {fields + "h-cm", "ver"}};
    const auto list = app::typical_values(first_lift, english);
    const auto bag = row_of(list, "refuse bag");
    auto expected = facts.exposure.worksheet->tasks[0].lifts[0];
    REQUIRE(expected.load_kg != 7);
    CHECK(list.replaces_own(facts, bag));
    app::fill_in_typical(entered, first_lift, list, bag, instrument);
    expected.load_kg = 7;  // Ergonomics 1995;38(10):2045: mean weight of a bag
    CHECK(entered.facts.exposure.worksheet->tasks[0].lifts[0] == expected);
    CHECK(entered.draft_texts.size() == 1);
    CHECK(entered.draft_texts.contains(fields + "h-cm"));
    CHECK_FALSE(list.replaces_own(entered.facts, bag));

    const auto parcels = row_of(list, "sorting postal parcels");
    app::fill_in_typical(entered, first_lift, list, parcels, instrument);
    expected.per_min = 3;  // Ergonomics 1990;33(9):1115: 1173 parcels in 391 minutes
    CHECK(entered.facts.exposure.worksheet->tasks[0].lifts[0] == expected);
}

TEST_CASE("The evidence of a level from lifts follows when it was not known") {
    auto facts = tests::sample_case();
    for (auto& factor : facts.exposure.factors)
        if (factor.factor == "lifting") factor.evidence.clear();
    const auto& load = tables::typical_loads().front();
    const auto& instrument = tests::instrument_of(facts);
    const auto outcome = core::use_typical_load(facts, 0, 0, load, instrument);
    CHECK(outcome.marked == std::vector<std::string>{"lifting"});
    CHECK_THROWS_AS(core::use_typical_load(facts, 0, 99, load, instrument), std::out_of_range);
}

TEST_CASE("The tables show the numbers that are known") {
    const auto machines = app::typical_values(forklift, dutch);
    const auto taxi = row_of(machines, "taxi in de stad");
    CHECK(machines.columns.size() == 5);
    CHECK(machines.cell(taxi, 1) == "–");
    CHECK(machines.cell(taxi, 3) == "0,31");
    CHECK(machines.cell(taxi, 4).starts_with("gemiddelde van 247 chauffeurs"));
    CHECK(machines.about(taxi).find("doi:10.1080/00140") != std::string::npos);
    const auto loads = app::typical_values(first_lift, english);
    const auto keg = row_of(loads, "full beer keg");
    CHECK(loads.columns.size() == 4);
    CHECK(loads.cell(keg, 1) == "73.5");
    CHECK(loads.cell(keg, 2) == "–");
    CHECK_FALSE(loads.has_values(row_of(loads, "concrete kerb")));
}
