// Adding, duplicating, removing and putting back rows of a worksheet, and the drafts in them.
#include "app/gui/worksheet_edit.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;
using app::RowKind;
using app::WorksheetPlace;

namespace {

const WorksheetPlace first_task{.task = 0};
const WorksheetPlace second_task{.task = 1};
const WorksheetPlace first_lift{.task = 0, .kind = RowKind::lift, .row = 0};
const WorksheetPlace second_lift{.task = 0, .kind = RowKind::lift, .row = 1};

// Two tasks; the first with lifts of 10 and 20 kg.
core::Case two_tasks() {
    core::Case facts;
    facts.exposure.worksheet = core::Worksheet{.shift_min = 480};
    facts.exposure.worksheet->tasks = {{.name = "stack", .min_per_shift = 60},
                                       {.name = "drive", .min_per_shift = 90}};
    facts.exposure.worksheet->tasks[0].lifts = {{.load_kg = 10}, {.load_kg = 20}};
    return facts;
}

const std::vector<core::Task>& tasks(const core::Case& facts) {
    return facts.exposure.worksheet->tasks;
}

}  // namespace

TEST_CASE("paths of tasks and rows count from one, as the case reader's do") {
    CHECK(app::path_of(second_task) == "case/exposure/worksheet/task[2]");
    CHECK(app::path_of(second_lift) == "case/exposure/worksheet/task[1]/lift[2]");
    CHECK(app::path_of({.task = 2, .kind = RowKind::vibration, .row = 0}) ==
          "case/exposure/worksheet/task[3]/vibration[1]");
}

TEST_CASE("the factor of a path is found in every form") {
    core::Case facts;
    facts.exposure.factors = {{.factor = "lifting"}, {.factor = "whole-body-vibration"}};
    CHECK(app::factor_of_path(facts, "case/exposure/factor[2]/note") == "whole-body-vibration");
    CHECK(app::factor_of_path(facts, "case/exposure/factor/lifting/@level") == "lifting");
    CHECK(app::factor_of_path(facts, "case/exposure/factor/job-dissatisfaction") ==
          "job-dissatisfaction");
    CHECK(app::factor_of_path(facts, "case/exposure/worksheet/task[1]").empty());
    CHECK(app::factor_of_path(facts, "case/exposure/factor[").empty());
}

TEST_CASE("the first row makes the worksheet, the last fact takes it away") {
    core::Case facts;
    app::insert_entry(facts, first_task);
    REQUIRE(facts.exposure.worksheet);
    CHECK(tasks(facts).size() == 1);
    app::remove_entry(facts, first_task);
    CHECK_FALSE(facts.exposure.worksheet);
}

TEST_CASE("a worksheet that still says something stays when its last task goes") {
    core::Case facts = two_tasks();
    app::remove_entry(facts, second_task);
    app::remove_entry(facts, first_task);
    REQUIRE(facts.exposure.worksheet);
    CHECK(facts.exposure.worksheet->shift_min == 480);
}

TEST_CASE("rows are inserted where asked, behind the end at the end") {
    core::Case facts = two_tasks();
    app::insert_entry(facts, second_lift);
    REQUIRE(tasks(facts)[0].lifts.size() == 3);
    CHECK(tasks(facts)[0].lifts[1] == core::Lift{});
    app::insert_entry(facts, {.task = 1, .kind = RowKind::posture, .row = 7});
    CHECK(tasks(facts)[1].postures.size() == 1);
}

TEST_CASE("a copy stands right behind its original") {
    core::Case facts = two_tasks();
    app::duplicate_entry(facts, first_task);
    REQUIRE(tasks(facts).size() == 3);
    CHECK(tasks(facts)[1] == tasks(facts)[0]);
    CHECK(tasks(facts)[2].name == "drive");
}

TEST_CASE("what does not exist is neither copied nor removed") {
    const core::Case before = two_tasks();
    core::Case facts = before;
    app::duplicate_entry(facts, {.task = 5});
    app::remove_entry(facts, {.task = 0, .kind = RowKind::lift, .row = 2});
    app::remove_entry(facts, {.task = 9, .kind = RowKind::lift, .row = 0});
    CHECK(facts == before);
}

TEST_CASE("a removed row or task is put back as it was, with its drafts") {
    const core::Case before = two_tasks();
    const app::DraftTexts drafts{{"case/exposure/worksheet/task[1]/lift[1]/@per-min", "1,"},
                                 {"case/exposure/worksheet/task[1]/lift[2]/@per-min", "two"},
                                 {"case/exposure/worksheet/task[2]/@min-per-shift", "about 90"},
                                 {"case/worker/birth-date", "3-2-61"}};
    const auto place = GENERATE(first_lift, second_lift, first_task, second_task);
    core::Case facts = before;
    const auto removed = app::taken_entry(facts, place, drafts);
    app::remove_entry(facts, place);
    const auto left = app::drafts_after_remove(drafts, place);
    REQUIRE(facts != before);
    app::restore_entry(facts, removed);
    CHECK(facts == before);
    CHECK(app::drafts_after_restore(left, removed) == drafts);
}

TEST_CASE("drafts move with their rows") {
    const app::DraftTexts drafts{{"case/exposure/worksheet/task[1]/lift[1]/@load-kg", "a"},
                                 {"case/exposure/worksheet/task[1]/lift[2]/@load-kg", "b"},
                                 {"case/exposure/worksheet/task[2]/lift[1]/@load-kg", "c"}};
    SECTION("removing a row") {
        CHECK(app::drafts_after_remove(drafts, first_lift) ==
              app::DraftTexts{{"case/exposure/worksheet/task[1]/lift[1]/@load-kg", "b"},
                              {"case/exposure/worksheet/task[2]/lift[1]/@load-kg", "c"}});
    }
    SECTION("removing a task") {
        CHECK(app::drafts_after_remove(drafts, first_task) ==
              app::DraftTexts{{"case/exposure/worksheet/task[1]/lift[1]/@load-kg", "c"}});
    }
    SECTION("inserting a row") {
        CHECK(app::drafts_after_insert(drafts, second_lift) ==
              app::DraftTexts{{"case/exposure/worksheet/task[1]/lift[1]/@load-kg", "a"},
                              {"case/exposure/worksheet/task[1]/lift[3]/@load-kg", "b"},
                              {"case/exposure/worksheet/task[2]/lift[1]/@load-kg", "c"}});
    }
    SECTION("duplicating a task") {
        CHECK(app::drafts_after_duplicate(drafts, first_task) ==
              app::DraftTexts{{"case/exposure/worksheet/task[1]/lift[1]/@load-kg", "a"},
                              {"case/exposure/worksheet/task[1]/lift[2]/@load-kg", "b"},
                              {"case/exposure/worksheet/task[2]/lift[1]/@load-kg", "a"},
                              {"case/exposure/worksheet/task[2]/lift[2]/@load-kg", "b"},
                              {"case/exposure/worksheet/task[3]/lift[1]/@load-kg", "c"}});
    }
}

TEST_CASE("the tenth row is not taken for the first") {
    const app::DraftTexts drafts{{"case/exposure/worksheet/task[10]/@min-per-shift", "x"}};
    CHECK(app::drafts_after_remove(drafts, first_task) ==
          app::DraftTexts{{"case/exposure/worksheet/task[9]/@min-per-shift", "x"}});
}
