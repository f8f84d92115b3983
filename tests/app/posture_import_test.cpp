// Importing a recording of posture, without its window: parts with values, their words and bars,
// and parts used in tasks.
#include "app/gui/recording/posture_import.hpp"

#include "app/gui/recording/posture_words.hpp"
#include "app/gui/recording/recording_rows.hpp"
#include "app/gui/recording/recording_use.hpp"
#include "app/gui/recording/zone_bars.hpp"
#include "core/assessment/assess.hpp"
#include "core/exposure/posture/posture_rows.hpp"
#include "tables/parse.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

std::string written(const std::string& name, const std::string& text) {
    const auto path = scratch_dir("posture_import") / name;
    std::ofstream{path, std::ios::binary} << text;
    return path.string();
}

// From five past eight on: 20 s at 10 degrees, then 20 s at 45; turned by 5 and by -15.
std::string clocked() {
    std::string csv = "tijd;flexie_graden;rotatie_graden\n";
    for (int s = 0; s < 40; ++s)
        csv += "8:05:" + std::string(s < 10 ? "0" : "") + std::to_string(s) +
               (s < 20 ? ";10;5\n" : ";45;-15\n");
    return csv;
}

app::PostureImport marked() {
    app::PostureImport recording;
    recording.read({.path = written("r.csv", clocked())});
    // Not in the order of time: a part keeps its place in the list.
    recording.add_mark({.label = "low", .start_s = 20, .end_s = 90});
    recording.add_mark({.label = "high", .start_s = 0, .end_s = 20});
    return recording;
}

std::string refusal(app::PostureImport& recording, const core::TimeMark& mark) {
    try {
        recording.add_mark(mark);
    } catch (const Error& error) {
        return to_english(error.problems().front().what);
    }
    return "not refused";
}

bool has(const std::vector<app::PostureValue>& values, const std::string& name,
         const std::string& value) {
    return std::any_of(values.begin(), values.end(),
                       [&](const auto& one) { return one.name == name && one.value == value; });
}

}  // namespace

TEST_CASE("the whole and each mark of a posture recording are parts", "[app][recording]") {
    const auto recording = marked();
    REQUIRE(recording.part_count() == 3);
    CHECK(recording.duration_s() == 40);
    CHECK(recording.marks()[0].end_s == 40);
    CHECK(recording.summary(0).seconds == Approx(40));
    CHECK(recording.summary(1).flexion.percentiles.at(1) == Approx(45));
    CHECK(recording.summary(2).flexion.percentiles.at(1) == Approx(10));
    CHECK(app::part_name(recording, 1, dutch) == "1 low, 0:20 tot 0:40");
    const auto strips = recording.strips(english);
    REQUIRE(strips.size() == 2);
    CHECK(strips[1].name == "Rotation");
    CHECK(recording.picture().columns(2).at(1).at(1).lowest == -15);
}

TEST_CASE("a moment of a posture recording has one mark", "[app][recording]") {
    auto recording = marked();
    CHECK(refusal(recording, {.start_s = 19.5, .end_s = 21}) == "the mark overlaps another one");
    CHECK(refusal(recording, {.start_s = 40, .end_s = 41}) ==
          "This is behind the end of the recording");
    recording.remove_mark(0);
    REQUIRE(recording.part_count() == 2);
    CHECK(recording.summary(1).flexion.percentiles.at(1) == Approx(10));
    CHECK(refusal(recording, {.start_s = 20, .end_s = 30}) == "not refused");
}

TEST_CASE("a posture file that cannot be read leaves the one before", "[app][recording]") {
    auto recording = marked();
    CHECK_THROWS_AS(recording.read({.path = written("bad.csv", "a,b\n1,2\n")}), Error);
    CHECK_THROWS_AS(recording.read({.path = written("one.csv", "t,flexion_deg\n1,2\n")}), Error);
    CHECK(recording.part_count() == 3);
    recording.read({.path = written("r.csv", clocked())});
    CHECK(recording.part_count() == 3);  // the same file again: its marks stay
    recording.read({.path = written("other.csv", "t,flexion_deg\n1,2\n2,2\n")});
    CHECK(recording.part_count() == 1);
    CHECK_FALSE(recording.has_rotation());
    CHECK(app::posture_recording_words(recording, english).find("not recorded") !=
          std::string::npos);
}

TEST_CASE("separator and columns can be said", "[app][recording]") {
    app::PostureImport recording;
    const auto path = written("c.csv", "wanneer;hoe ver, in graden\n0;30\n1;30\n");
    CHECK_THROWS_AS(recording.read({.path = path}), Error);
    recording.read(
        {.path = path,
         .columns = {.unit = core::SignalUnit::deg, .names = {"wanneer", "hoe ver, in graden"}},
         .separator = ';'});
    CHECK(recording.columns() == std::vector<std::string>{"wanneer", "hoe ver, in graden"});
    CHECK(recording.summary(0).flexion.percentiles.at(1) == Approx(30));
}

TEST_CASE("a posture part in words and bars", "[app][recording]") {
    const auto recording = marked();
    CHECK(app::posture_column_titles(english).at(2) == "over 20°");
    CHECK(app::posture_cell(recording, 0, 2, english) == "50.0%");
    CHECK(app::posture_cell(recording, 0, 2, dutch) == "50,0 %");
    CHECK(app::posture_cell(recording, 1, 6, english) == "45°");
    const auto values = app::posture_values(recording.summary(0), english);
    CHECK(has(values, "Flexion: over 20 to 60 degrees", "50.0%, 0:20"));
    CHECK(has(values, "Flexion: P10", "10°"));
    CHECK(has(values, "Rotation: P90", "15°"));
    CHECK(has(values, "Episodes over 30°", "1 times, the longest 0:20, together 50.0%"));
    const auto bars = app::zone_bars(recording.summary(0), english);
    REQUIRE(bars.groups.size() == 2);
    CHECK(bars.groups[1].bars[1].share == Approx(0.5));
    CHECK(bars.in_words.find("Flexion: over 60 degrees, 0.0%") != std::string::npos);
}

TEST_CASE("a posture part takes the place of a task's postures", "[app][recording]") {
    const auto recording = marked();
    app::Entered entered{.facts = sample_case()};
    const std::string task = "case/exposure/worksheet/task[1]/";
    entered.draft_texts = {{task + "posture[1]/@share", "x"}, {task + "@name", "kept"}};
    app::use_in_task(entered, 0, core::posture_rows(recording.summary(1)), {});
    app::use_in_task(entered, 7, core::posture_rows(recording.summary(0)), "both");
    const auto& tasks = entered.facts.exposure.worksheet->tasks;
    REQUIRE(tasks.size() == 3);
    CHECK(tasks[0].postures == std::vector<core::Posture>{{45, 15, 1}});
    CHECK(tasks[2].name == "both");
    CHECK(tasks[2].postures == std::vector<core::Posture>{{10, 5, 0.5}, {45, 15, 0.5}});
    CHECK(entered.draft_texts.size() == 1);
}

TEST_CASE("the measures follow a posture part that is used", "[app][recording]") {
    const auto recording = marked();
    app::Entered entered{.facts = sample_case()};
    const auto& instrument = instrument_of(entered.facts);
    const auto share = [&] {
        const auto result = core::assess(entered.facts, instrument).exposure;
        for (std::size_t i = 0; i < instrument.measures.size(); ++i)
            if (instrument.measures[i].id == "trunk_over_30deg_share") return *result.measures[i];
        return -1.0;
    };
    // 300 of 480 minutes, of which none, half, or all over 30 degrees.
    const std::pair<std::size_t, double> expected[] = {{2, 0}, {0, 0.3125}, {1, 0.625}};
    for (const auto& [part, value] : expected) {
        app::use_in_task(entered, 0, core::posture_rows(recording.summary(part)), {});
        CHECK(share() == Approx(value));
    }
}
