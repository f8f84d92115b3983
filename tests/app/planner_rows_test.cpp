// What the prevention planner shows, by the normative example: a load of 17 kg held for 12.5 % of
// the shift is a high level of lifting (over 15 kg for more than 10 %).
#include "app/gui/prevention/planner_rows.hpp"

#include "core/assessment/assess.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};

const tables::Instrument& instrument() {
    static const auto& found = instrument_of(sample_case());
    return found;
}

// The suggestion about this goal and change; fails the test when there is none.
app::SuggestionRow suggestion(const std::string& goal, const std::string& change) {
    const auto rows = app::suggestion_rows(sample_case(), instrument(), english);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        return row.goal == goal && row.change.find(change) != std::string::npos;
    });
    REQUIRE(found != rows.end());
    return *found;
}

}  // namespace

TEST_CASE("the smallest lighter load is the limit of the criterion", "[app][prevention]") {
    const auto row = suggestion("Lifting and carrying: a lower level", "a lighter load");
    CHECK(row.values == "17 kg → 15 kg");
    CHECK(row.tier == "at the source");
    CHECK(row.method == "exactly");
}

TEST_CASE("a suggestion that is tried lowers the level and leaves the case", "[app][prevention]") {
    const auto facts = sample_case();
    const auto row = suggestion("Lifting and carrying: a lower level", "a lighter load");
    const auto tried = core::what_if(facts, {.quantities = {row.made}}, instrument(), test_today());
    const auto rows = app::before_after_rows(tried, instrument(), english);
    CHECK(rows.front().before == "high");
    CHECK(rows.front().after != "high");
    CHECK(facts == sample_case());
}

TEST_CASE("numbers that can be lowered are listed with their value", "[app][prevention]") {
    const auto numbers = app::changeable_numbers(sample_case(), english);
    const auto has = [&](const std::string& title) {
        return std::any_of(numbers.begin(), numbers.end(),
                           [&](const auto& number) { return number.title == title; });
    };
    CHECK(has("Verzamelen van orders: a lighter load (now 17 kg)"));
    CHECK(has("Heftruck: less time in the task (now 45 min)"));
    CHECK(app::changeable_numbers(core::Case{}, english).empty());
}

TEST_CASE("a change becomes a measure of its kind", "[app][prevention]") {
    const auto facts = sample_case();
    const auto numbers = app::changeable_numbers(facts, english);
    for (const auto& number : numbers) {
        const auto measure = app::as_measure({.place = number.place, .value = 1}, facts, english);
        INFO(measure.text);
        if (measure.text.find("lighter load") != std::string::npos) {
            CHECK(measure.kind == "technique");
            CHECK(measure.text == "Verzamelen van orders: a lighter load (17 kg → 1 kg)");
        }
        if (measure.text.find("less time") != std::string::npos)
            CHECK(measure.kind == "organisation");
    }
}

TEST_CASE("the place of a number is read back from its text", "[app][prevention]") {
    const auto numbers = app::changeable_numbers(sample_case(), english);
    REQUIRE_FALSE(numbers.empty());
    for (const auto& number : numbers) {
        INFO(number.title);
        CHECK(app::place_in(numbers, app::place_text(number.place)) == number.place);
    }
    CHECK_FALSE(app::place_in(numbers, "load-kg 99 1").has_value());
    CHECK_FALSE(app::place_in(numbers, "").has_value());
}
