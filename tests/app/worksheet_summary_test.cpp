// The worksheet's columns, its time against the shift, and what is missing for a measure.
#include "app/gui/worksheet_summary.hpp"

#include "app/gui/worksheet_columns.hpp"
#include "core/assessment/assess.hpp"
#include "tables/code_lists.hpp"
#include "tables/field_limits.hpp"
#include "tests/support/cases.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;
using app::RowKind;

namespace {

const core::Translator english{Language::en};

const tables::Measure& measure(std::string_view id) {
    static const auto& measures = tests::instrument_of(tests::sample_case()).measures;
    const auto found = std::find_if(measures.begin(), measures.end(),
                                    [&](const auto& each) { return each.id == id; });
    REQUIRE(found != measures.end());
    return *found;
}

core::Task task_with(const core::Lift& lift) {
    core::Task task{.name = "stack", .min_per_shift = 60};
    task.lifts = {lift};
    return task;
}

}  // namespace

TEST_CASE("every column has a limit or a code list that the reference data knows") {
    for (const auto kind : {RowKind::lift, RowKind::posture, RowKind::vibration})
        for (const auto& column : app::worksheet_columns(kind, english)) {
            INFO(column.attribute);
            if (column.is_number())
                CHECK_NOTHROW(tables::field_limit(column.limit));
            else
                CHECK_NOTHROW(tables::code_list(column.code_list));
        }
}

TEST_CASE("a column reads what it wrote, and no other column does") {
    const core::Task empty = [] {
        core::Task task;
        task.lifts.resize(2);
        task.postures.resize(2);
        task.vibrations.resize(2);
        return task;
    }();
    for (const auto kind : {RowKind::lift, RowKind::posture, RowKind::vibration})
        for (const auto& column : app::worksheet_columns(kind, english)) {
            if (!column.is_number()) continue;
            INFO(column.attribute);
            auto task = empty;
            column.set_number(task, 1, 7.0);
            CHECK(column.number(task, 1) == 7.0);
            CHECK_FALSE(column.number(task, 0));
            for (const auto& other : app::worksheet_columns(kind, english))
                if (other.is_number() && other.attribute != column.attribute)
                    CHECK_FALSE(other.number(task, 1));
        }
}

TEST_CASE("the noise of a multiplication is not shown") {
    CHECK(app::without_noise(0.29 * 100) == 29.0);
    CHECK(app::without_noise(0.07 * 100) == 7.0);
    CHECK(app::without_noise(33.3 / 100) == 0.333);
    CHECK(app::without_noise(1.0 / 3) == Approx(1.0 / 3).epsilon(1e-11));
}

TEST_CASE("names of fields tell task and row") {
    const auto columns = app::worksheet_columns(RowKind::lift, english);
    CHECK(app::field_name({.task = 1, .kind = RowKind::lift, .row = 0},
                          app::column_heading(columns.front()),
                          english) == "Task 2, lift 1: load (kg)");
}

TEST_CASE("the time of the tasks is told against the shift") {
    core::Case facts = tests::sample_case();  // 300 and 45 of 480 minutes
    CHECK(app::shift_time_text(app::shift_time(facts), english) ==
          "Tasks together: 345 of 480 min of the shift.");
    facts.exposure.worksheet->tasks[0].min_per_shift.reset();
    facts.exposure.worksheet->shift_min.reset();
    const auto time = app::shift_time(facts);
    CHECK(time.tasks_min == 45);
    CHECK_FALSE(time.tasks_complete);
    CHECK(app::shift_time_text(time, english) ==
          "Tasks together: 45 min; the length of the shift is not known. "
          "The time of a task is not known yet.");
}

TEST_CASE("an unknown measure names the fields it waits for") {
    core::Worksheet worksheet{.shift_min = 480};
    worksheet.tasks = {task_with({.load_kg = 17, .per_min = 2}), task_with({})};
    CHECK(app::missing_inputs(worksheet, measure("lifting_time_over_15kg_share"), english) ==
          std::vector<std::string>{"Task 1, lift 1: time held", "Task 2, lift 1: load",
                                   "Task 2, lift 1: frequency", "Task 2, lift 1: time held"});
    CHECK(app::missing_inputs(worksheet, measure("lifts_over_25kg_per_shift"), english) ==
          std::vector<std::string>{"Task 2, lift 1: load", "Task 2, lift 1: frequency"});
    CHECK(app::missing_inputs(worksheet, measure("vibration_dose_m2_s4_years"), english) ==
          std::vector<std::string>{"years in this work"});
}

// Whatever is missing according to the window, core must find it missing, and the other way round.
TEST_CASE("filling in the fields named makes the measure known") {
    const auto facts = tests::sample_case();
    const auto& instrument = tests::instrument_of(facts);
    core::Case emptied = facts;
    for (auto& task : emptied.exposure.worksheet->tasks) {
        for (auto& lift : task.lifts) lift.hold_s.reset();
        for (auto& posture : task.postures) posture.share.reset();
        for (auto& vibration : task.vibrations) vibration.z_m_s2.reset();
    }
    const auto known = core::assess(facts, instrument).exposure;
    const auto open = core::assess(emptied, instrument).exposure;
    for (std::size_t index = 0; index < instrument.measures.size(); ++index) {
        const auto& each = instrument.measures[index];
        INFO(each.id);
        CHECK(known.measures[index]);
        CHECK(app::missing_inputs(*facts.exposure.worksheet, each, english).empty());
        CHECK(open.measures[index].has_value() ==
              app::missing_inputs(*emptied.exposure.worksheet, each, english).empty());
    }
}

TEST_CASE("a measure without a value is a dash with the reason") {
    core::Case facts;
    const auto& instrument = tests::instrument_of(tests::sample_case());
    const auto lines =
        app::measure_lines(facts, core::assess(facts, instrument).exposure, instrument, english);
    REQUIRE(lines.size() == instrument.measures.size());
    for (const auto& line : lines) {
        CHECK(line.value == "–");
        CHECK(line.missing == "The worksheet is empty.");
    }
}
