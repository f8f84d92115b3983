// A shift at a glance: tasks, the open part, and what goes beyond the end.
#include "app/gui/shift_bar_model.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using app::ShiftPart;

namespace {

const core::Translator english{Language::en};

core::Case with_tasks(std::optional<double> shift_min, const std::vector<double>& minutes) {
    core::Case facts;
    auto& worksheet = facts.exposure.worksheet.emplace();
    worksheet.shift_min = shift_min;
    for (const double min : minutes) {
        core::Task task;
        task.name = "T" + std::to_string(worksheet.tasks.size());
        task.min_per_shift = min;
        worksheet.tasks.push_back(task);
    }
    return facts;
}

}  // namespace

TEST_CASE("the sample's shift has two tasks and an open part") {
    const auto bar = app::make_shift_bar(tests::sample_case(), english);
    REQUIRE(bar);
    REQUIRE(bar->segments.size() == 3);
    CHECK(bar->segments[0].to_min == 300);
    CHECK(bar->segments[1].from_min == 300);
    CHECK(bar->segments[1].to_min == 345);
    CHECK(bar->segments[2].part == ShiftPart::open);
    CHECK(bar->segments[2].to_min == 480);
    CHECK(bar->end_min == 480);
    CHECK(bar->in_words ==
          "Verzamelen van orders: 300 min; Heftruck: 45 min; not described: 135 min");
    CHECK(bar->hours.front().text == "0 h");
    CHECK(bar->hours.back().text == "8 h");
}

TEST_CASE("a task that goes beyond the shift is cut at its end") {
    const auto bar = app::make_shift_bar(with_tasks(480, {400, 200, 30}), english);
    REQUIRE(bar);
    REQUIRE(bar->segments.size() == 4);
    CHECK(bar->segments[1].to_min == 480);
    CHECK(bar->segments[2].part == ShiftPart::beyond);
    CHECK(bar->segments[2].task == 1);
    CHECK(bar->segments[2].from_min == 480);
    CHECK(bar->segments[2].to_min == 600);
    CHECK(bar->segments[3].part == ShiftPart::beyond);
    CHECK(bar->end_min == 630);
}

TEST_CASE("a shift of unknown length is as long as its tasks") {
    const auto bar = app::make_shift_bar(with_tasks({}, {60, 90}), english);
    REQUIRE(bar);
    CHECK(bar->segments.size() == 2);
    CHECK(bar->end_min == 150);
}

TEST_CASE("without a task of known time there is no bar") {
    CHECK_FALSE(app::make_shift_bar(with_tasks(480, {}), english));
    CHECK_FALSE(app::make_shift_bar(core::Case{}, english));
    auto facts = with_tasks(480, {60});
    facts.exposure.worksheet->tasks[0].min_per_shift.reset();
    CHECK_FALSE(app::make_shift_bar(facts, english));
}
