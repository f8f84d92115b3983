// What the window says of the lifts of a worksheet: multipliers, limit and index, what to improve
// first, why there is none, and the indices of all lifts together.
#include "app/gui/lifting/lifting_rows.hpp"

#include "app/gui/lifting/mac_rows.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

core::Lift lift(double load_kg, double per_min, const std::string& coupling) {
    return {.load_kg = load_kg,
            .per_min = per_min,
            .h_cm = 30,
            .v_cm = 75,
            .d_cm = 5,
            .asymmetry_deg = 0,
            .coupling = coupling};
}

core::Case case_with(std::vector<core::Task> tasks) {
    core::Case facts;
    facts.exposure.worksheet.emplace().tasks = std::move(tasks);
    return facts;
}

// The three tasks of the Spanish note NTP 477, in tests/vectors/niosh_cli_examples.csv.
core::Case ntp_477() {
    auto first = lift(20, 1, "good");
    first.h_cm = 25;
    auto third = lift(15, 2, "good");
    third.asymmetry_deg = 45;
    return case_with({{.name = "A", .min_per_shift = 90, .lifts = {first}},
                      {.name = "B", .min_per_shift = 90, .lifts = {lift(25, 2, "poor"), third}}});
}

std::vector<std::string> column(const std::vector<app::TermRow>& rows,
                                std::string app::TermRow::*member) {
    std::vector<std::string> cells;
    cells.reserve(rows.size());
    for (const auto& row : rows) cells.push_back(row.*member);
    return cells;
}

using Cells = std::vector<std::string>;

}  // namespace

TEST_CASE("Every multiplier is shown, with the value it goes by and what to improve first") {
    const auto facts = ntp_477();
    const auto lifts = app::lifts_of(facts);
    REQUIRE(lifts.size() == 3);
    CHECK(app::lift_title(facts, lifts[1], english) == "B, lift 1");
    const auto rows = app::term_rows(facts, lifts[1], {}, english);
    CHECK(column(rows, &app::TermRow::value) ==
          Cells{"30 cm", "75 cm", "5 cm", "0°", "2 per min", "poor"});
    // HM = 25/30; D under 25 counts as 25; FM of 2 a minute for up to 2 h; CM of a poor grip.
    CHECK(column(rows, &app::TermRow::multiplier) ==
          Cells{"0.833", "1.000", "1.000", "1.000", "0.840", "0.900"});
    CHECK(rows[0].term == "HM: horizontal distance of the hands");
    CHECK(column(rows, &app::TermRow::remark) == Cells{"improve this first", "", "", "", "", ""});
    // FIRWL 17.25 x FM 0.84 = 14.49; STLI 25 / 14.49 = 1.725
    CHECK(app::lift_outcome(lifts[1], {}, english) ==
          "Recommended weight limit (RWL): 14.49 kg. Lifting index (LI): 25 kg / 14.49 kg = 1.73.");
    CHECK(app::lift_outcome(lifts[1], {}, dutch).find("25 kg / 14,49 kg = 1,73") !=
          std::string::npos);
}

TEST_CASE("The indices of all lifts together are those of the published example") {
    const auto words = app::job_outcome(ntp_477(), {}, english);
    CHECK(words.find("(CLI), for tasks in turn: 2.15\n") != std::string::npos);  // 2.1483
    CHECK(words.find("(VLI)") != std::string::npos);
    CHECK(app::job_outcome(tests::sample_case(), {}, english).empty());  // one lift
    CHECK(app::job_outcome({}, {}, english).empty());
}

TEST_CASE("Another reference mass changes the limit") {
    const auto facts = ntp_477();
    const core::LiftingOptions women{.mass = tables::find_reference_mass("15")};
    // 14.49 kg x 15 / 23
    CHECK(app::lift_outcome(app::lifts_of(facts)[1], women, english).find("(RWL): 9.45 kg") !=
          std::string::npos);
}

TEST_CASE("What is not known is asked for, and keeps all lifts from having an index") {
    auto facts = ntp_477();
    auto& task = facts.exposure.worksheet->tasks[0];
    task.lifts[0].h_cm.reset();
    task.lifts[0].coupling.clear();
    task.min_per_shift.reset();
    const auto lifts = app::lifts_of(facts);
    CHECK(app::lift_outcome(lifts[0], {}, english) ==
          "Still to be filled in: horizontal H; grip; minutes per shift.");
    const auto rows = app::term_rows(facts, lifts[0], {}, english);
    CHECK(column(rows, &app::TermRow::value) ==
          Cells{"–", "75 cm", "5 cm", "0°", "1 per min", "–"});
    CHECK(column(rows, &app::TermRow::multiplier) == Cells{"–", "–", "–", "–", "–", "–"});
    CHECK(app::job_outcome(facts, {}, english) ==
          "No index of all lifts together. A, lift 1: not known: horizontal H; grip; minutes per "
          "shift.");
}

TEST_CASE("Out of the range of the equation there is a reason, never a number") {
    auto facts = ntp_477();
    facts.exposure.worksheet->tasks[0].lifts[0].h_cm = 63.5;
    facts.exposure.worksheet->tasks[1].min_per_shift = 481;
    const auto lifts = app::lifts_of(facts);
    CHECK(app::lift_outcome(lifts[0], {}, english) ==
          "The equation does not apply: horizontal distance of the hands 63.5 cm: over 63 cm.");
    const auto rows = app::term_rows(facts, lifts[0], {}, english);
    CHECK(rows[0].multiplier == "–");
    CHECK(rows[0].remark == "horizontal distance of the hands 63.5 cm: over 63 cm");
    CHECK(rows[1].multiplier == "1.000");
    CHECK(app::lift_outcome(lifts[1], {}, dutch) ==
          "De formule is niet van toepassing: meer dan 8 uur tillen.");
    CHECK(app::job_outcome(facts, {}, english).find("not applicable: ") != std::string::npos);
}

TEST_CASE("MAC scores are added up once all is answered, and it is said what was not checked") {
    const auto& factors = tables::mac_scores().factors;
    REQUIRE(factors.size() == 8);
    CHECK(app::mac_question(factors[0], english) == "A: load weight and frequency");
    CHECK(app::mac_answer(factors[0].levels[1], dutch) == "oranje zone: 4");
    std::vector<core::MacAnswer> answers{{.factor = "load", .level = "amber"}};
    CHECK(app::mac_outcome({}, english) == "Questions still open: 8.");
    CHECK(app::mac_outcome(answers, english) ==
          "Questions still open: 7. Improve first: load weight and frequency.");
    for (const auto& factor : factors)
        if (factor.id != "load")
            answers.push_back({.factor = factor.id, .level = factor.levels.back().id});
    // 4 + 6 + 3 + 2 + 3 + 2 + 2 + 2
    CHECK(app::mac_outcome(answers, english) ==
          "Total score: 24. Improve first: hand distance from the lower back.");
    CHECK(app::mac_notes(english).find("were not checked at the source") != std::string::npos);
    CHECK(app::lifting_notes(english).find("lifting with one hand") != std::string::npos);
}
