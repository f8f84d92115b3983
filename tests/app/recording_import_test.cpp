// Importing a recording of vibration, without its window: parts with values, their words, and a
// part used in a task.
#include "app/gui/recording/recording_rows.hpp"
#include "app/gui/recording/recording_use.hpp"
#include "app/gui/recording/vibration_import.hpp"
#include "app/gui/recording/vibration_rows.hpp"
#include "core/assessment/assess.hpp"
#include "tests/core/vibration/wav_bytes.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <fstream>
#include <numbers>

using namespace werkrug;
using namespace werkrug::tests;
using app::VibrationColumn;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

// Twenty seconds of little vibration, then twenty of ten times as much: a sine of 8 Hz, at which z
// is weighted by 1.036 and x and y by 0.253 (ISO 2631-1, table 3: Wk 1036, Wd 253 thousandths).
std::vector<double> quiet_then_loud() {
    std::vector<double> values;
    constexpr int rate = 400;
    values.reserve(std::size_t{3} * 40 * rate);
    for (int i = 0; i < 40 * rate; ++i) {
        const double size = i < 20 * rate ? 0.2 : 2;
        const double sample = size * std::sin(2 * std::numbers::pi * 8 * i / rate);
        for (int axis = 0; axis < 3; ++axis) values.push_back(sample);
    }
    return values;
}

std::string written(const std::string& name, const std::string& bytes) {
    const auto path = scratch_dir("recording") / name;
    std::ofstream{path, std::ios::binary} << bytes;
    return path.string();
}

std::string wav_file(const std::vector<double>& samples = quiet_then_loud()) {
    const WavDescription d{.rate = 400};
    return written("r.wav", wav_bytes(d, wav_samples(d, samples)));
}

app::VibrationImport marked() {
    app::VibrationImport recording;
    recording.read(wav_file(), {});
    recording.add_mark({.label = "slow", .start_s = 0, .end_s = 20});
    recording.add_mark({.label = {}, .start_s = 21, .end_s = 60});
    return recording;
}

std::string refusal(app::VibrationImport& recording, const core::TimeMark& mark) {
    try {
        recording.add_mark(mark);
    } catch (const Error& error) {
        return to_english(error.problems().front().what);
    }
    return "not refused";
}

const double full = std::sqrt(0.5);  // r.m.s. of a sine of amplitude 1

}  // namespace

TEST_CASE("the whole and each mark are parts with their values", "[app][recording]") {
    const auto recording = marked();
    REQUIRE(recording.part_count() == 3);
    CHECK(recording.analysis().duration_s == 40);
    CHECK(recording.picture().duration_s() == 40);
    CHECK(recording.values(1)[2]->rms_m_s2 == Approx(0.2 * 1.036 * full).epsilon(0.01));
    CHECK(recording.values(1)[0]->rms_m_s2 == Approx(0.2 * 0.253 * full).epsilon(0.01));
    CHECK(recording.values(2)[2]->rms_m_s2 == Approx(2 * 1.036 * full).epsilon(0.01));
    CHECK(recording.values(0)[2]->rms_m_s2 ==
          Approx(1.036 * full * std::sqrt((0.04 + 4) / 2)).epsilon(0.01));
    CHECK(recording.marks()[1].end_s == 40);
}

TEST_CASE("marks that cannot be are refused and change nothing", "[app][recording]") {
    auto recording = marked();
    CHECK(refusal(recording, {.start_s = 5, .end_s = 5}) == "A mark ends after it begins");
    CHECK(refusal(recording, {.start_s = 40, .end_s = 41}) ==
          "This is behind the end of the recording");
    CHECK(recording.part_count() == 3);
    recording.remove_mark(7);
    CHECK(recording.part_count() == 3);
    recording.remove_mark(0);
    REQUIRE(recording.part_count() == 2);
    CHECK(recording.values(1)[2]->rms_m_s2 == Approx(2 * 1.036 * full).epsilon(0.01));
}

TEST_CASE("marks stay while only the unit changes", "[app][recording]") {
    auto recording = marked();
    const double before = recording.values(1)[2]->rms_m_s2;
    const auto path = wav_file();
    recording.read(path, {.unit = core::AccelerationUnit::g});
    REQUIRE(recording.part_count() == 3);
    CHECK(recording.values(1)[2]->rms_m_s2 == Approx(9.80665 * before));
    recording.read(path, {.rate_hz = 800.0});
    CHECK(recording.part_count() == 1);
}

TEST_CASE("a recording that cannot be read leaves the one before", "[app][recording]") {
    auto recording = marked();
    CHECK_THROWS_AS(recording.read(written("r.csv", "x,y,z\n1,2,3\n"), {}), Error);
    CHECK_THROWS_AS(recording.read("no such file", {}), Error);
    CHECK(recording.part_count() == 3);
    // The same file, too short now for the marks that it had.
    auto samples = quiet_then_loud();
    samples.resize(samples.size() / 2);
    CHECK_THROWS_AS(recording.read(wav_file(samples), {}), Error);
    CHECK(recording.part_count() == 3);
    CHECK(app::part_cell(recording, 2, VibrationColumn::time, english) == "0:21 to 0:40");
    app::VibrationImport none;
    CHECK_FALSE(none.is_read());
    CHECK(none.part_count() == 0);
    CHECK(app::picture_words(none, english) == "Picture of the signal: nothing is read yet");
}

TEST_CASE("parts are shown in the words of the language", "[app][recording]") {
    const auto recording = marked();
    CHECK(app::part_name(recording, 0, english) == "Whole recording, 0:00 to 0:40");
    CHECK(app::part_name(recording, 1, english) == "1 slow, 0:00 to 0:20");
    CHECK(app::part_cell(recording, 2, VibrationColumn::title, english) == "Mark 2");
    CHECK(app::part_cell(recording, 2, VibrationColumn::time, dutch) == "0:21 tot 0:40");
    CHECK(app::part_cell(recording, 1, VibrationColumn::rms_z, english).starts_with("0.14"));
    CHECK(app::part_cell(recording, 1, VibrationColumn::rms_z, dutch).starts_with("0,14"));
    CHECK(app::part_cell(recording, 1, VibrationColumn::crest, english).find(" · ") !=
          std::string::npos);
    CHECK(app::recording_words(recording.analysis(), english).find("400 Hz, length 0:40") !=
          std::string::npos);
    CHECK(app::picture_words(recording, english) ==
          "Picture of the signal, 0:40; 1 slow, 0:00 to 0:20; Mark 2, 0:21 to 0:40");
}

TEST_CASE("problems name line, axis and the field to fill in", "[app][recording]") {
    const std::vector<app::OptionField> fields{{"--rate", "Sampling rate"}};
    CHECK(app::problem_words({.position = {3, 7}, .what = msg("All files")}, fields, dutch) ==
          "Regel 3, kolom 7: Alle bestanden");
    CHECK(app::problem_words({.path = "axis z", .what = msg("a")}, fields, english) == "Axis z: a");
    CHECK(app::problem_words({.what = msg("a"), .hint = msg("Say it with --rate")}, fields,
                             english) == "a (fill in “Sampling rate”)");
    CHECK(app::problem_words({.what = msg("a"), .hint = msg("Say it with --other")}, fields,
                             english) == "a");
    CHECK(app::problem_words({.what = msg("a"), .hint = msg("b")}, fields, english) == "a (b)");
}

TEST_CASE("a part goes into the first vibration row of a task", "[app][recording]") {
    const auto recording = marked();
    app::Entered entered{.facts = sample_case()};
    const std::string row = "case/exposure/worksheet/task[2]/vibration[1]/";
    entered.draft_texts = {{row + "@x-m-s2", "0,"}, {"case/worker/name", "kept"}};
    app::use_in_task(entered, 1, recording.values(2), {});
    const auto& tasks = entered.facts.exposure.worksheet->tasks;
    REQUIRE(tasks[1].vibrations.size() == 1);
    const auto& vibration = tasks[1].vibrations.front();
    CHECK(vibration.z_m_s2 == Approx(recording.values(2)[2]->rms_m_s2).margin(0.0005));
    CHECK(vibration.x_m_s2 == Approx(recording.values(2)[0]->rms_m_s2).margin(0.0005));
    CHECK(vibration.source == "measurement");
    CHECK(entered.draft_texts.size() == 1);
}

TEST_CASE("a task without vibration gets a row, a new one its name", "[app][recording]") {
    const auto recording = marked();
    app::Entered entered{.facts = sample_case()};
    app::use_in_task(entered, 0, recording.values(1), {});
    app::use_in_task(entered, 2, recording.values(1), "slow");
    const auto& tasks = entered.facts.exposure.worksheet->tasks;
    REQUIRE(tasks.size() == 3);
    CHECK(tasks[0].vibrations.size() == 1);
    CHECK(tasks[2].vibrations.size() == 1);
    CHECK(app::task_names(entered.facts, english) ==
          std::vector<std::string>{"Verzamelen van orders", "Heftruck", "slow"});
    app::Entered empty;
    app::use_in_task(empty, 0, recording.values(1), {});
    CHECK(app::task_names(empty.facts, english) == std::vector<std::string>{"Task 1"});
    CHECK(app::task_names(core::Case{}, english).empty());
}

TEST_CASE("an axis that was not measured is not known afterwards", "[app][recording]") {
    app::Entered entered{.facts = sample_case()};
    app::use_in_task(entered, 1, {std::nullopt, std::nullopt, core::VibrationValues{.rms_m_s2 = 1}},
                     {});
    const auto& vibration = entered.facts.exposure.worksheet->tasks[1].vibrations.front();
    CHECK_FALSE(vibration.x_m_s2);
    CHECK(vibration.z_m_s2 == 1);
}

TEST_CASE("what a use changes is told, and a stated level that stays", "[app][recording]") {
    const auto recording = marked();
    auto facts = sample_case();
    const auto& instrument = instrument_of(facts);
    const auto effect = [&] {
        const auto before = core::assess(facts, instrument);
        app::Entered entered{.facts = facts};
        app::use_in_task(entered, 0, recording.values(2), {});  // 300 minutes at 1.46 m/s²
        return app::use_effect_words(before, core::assess(entered.facts, instrument), instrument,
                                     english);
    };
    CHECK(effect() == "Whole-body vibration: the worksheet now gives “high”, you stated “none”");
    for (auto& factor : facts.exposure.factors)
        if (factor.factor == "whole-body-vibration") factor.choice = core::LevelChoice::worksheet;
    CHECK(effect().starts_with("Whole-body vibration: none → high; points: "));
    const auto same = core::assess(facts, instrument);
    CHECK(app::use_effect_words(same, same, instrument, english) ==
          "No level and no result changed by it");
}

TEST_CASE("several marks are put at once, with the values of each, or none is",
          "[app][recording]") {
    app::VibrationImport recording;
    recording.read(wav_file(), {});
    recording.add_marks({{.label = "slow", .start_s = 0, .end_s = 20},
                         {.label = "fast", .start_s = 21, .end_s = 60}});
    REQUIRE(recording.part_count() == 3);
    CHECK(part_cell(recording, 1, VibrationColumn::rms_z, english) ==
          part_cell(marked(), 1, VibrationColumn::rms_z, english));
    CHECK_THROWS_AS(recording.add_marks({{.label = "a", .start_s = 1, .end_s = 2},
                                         {.label = "b", .start_s = 50, .end_s = 60}}),
                    Error);
    CHECK(recording.part_count() == 3);
}

TEST_CASE("a mark is read back from its text; what is none is refused", "[app][recording]") {
    const core::TimeMark mark{.label = "to the dock, empty", .start_s = 60, .end_s = 90.5};
    CHECK(app::mark_text(mark) == "60 90.5 to the dock, empty");
    const auto read = app::mark_in(app::mark_text(mark));
    REQUIRE(read.has_value());
    CHECK(read->label == mark.label);
    CHECK(read->start_s == mark.start_s);
    CHECK(read->end_s == mark.end_s);
    for (const char* text : {"", "60", "60 90.5", "a 90 x", "60 b x"})
        CHECK_FALSE(app::mark_in(text).has_value());
}
