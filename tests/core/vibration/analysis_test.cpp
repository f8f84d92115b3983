// Recordings evaluated as a whole: marks, offsets, spectrum, warnings.
#include "core/exposure/vibration/analog_section.hpp"
#include "core/exposure/vibration/vibration_analysis.hpp"
#include "core/exposure/vibration/weighting_filter.hpp"
#include "tables/vibration_weightings.hpp"
#include "tests/core/vibration/wav_bytes.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <functional>
#include <memory>
#include <numbers>
#include <random>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

using Signal = std::function<double(double)>;  // of the time in s

Signal sine(double amplitude, double hz) {
    return [=](double t) { return amplitude * std::sin(2 * std::numbers::pi * hz * t); };
}

Signal noise(double amplitude, unsigned seed) {
    auto random = std::make_shared<std::mt19937>(seed);
    return [=](double) { return amplitude * std::normal_distribution<double>{}(*random); };
}

// A recording of 64-bit floats.
std::string recording(double seconds, std::uint32_t rate, const std::array<Signal, 3>& axes) {
    const WavDescription d{.bits = 64, .rate = rate};
    std::vector<double> values;
    const auto frames = static_cast<std::size_t>(seconds * rate);
    values.reserve(3 * frames);
    for (std::size_t i = 0; i < frames; ++i)
        for (const auto& axis : axes) values.push_back(axis(static_cast<double>(i) / rate));
    return wav_bytes(d, wav_samples(d, values));
}

core::VibrationAnalysis analyse(const std::string& bytes, const core::TimeMarks& marks = {},
                                bool spectrum = false, const core::RecordingOptions& options = {}) {
    const auto opened = core::recording_of(bytes, "r.wav", options);
    return core::analyse_recording(*opened, marks, spectrum, "r.wav", "m.csv");
}

std::string words_of(const core::VibrationAnalysis& analysis) {
    std::string all;
    for (const auto& warning : analysis.warnings) all += to_english(warning, "r") + "\n";
    return all;
}

bool says(const core::VibrationAnalysis& analysis, const std::string& words) {
    INFO(words_of(analysis));
    return words_of(analysis).find(words) != std::string::npos;
}

double factor(const char* weighting, double hz) {
    return std::abs(core::response(core::analog_weighting(tables::weighting(weighting)), hz));
}

const std::array<Signal, 3> three_sines{sine(1, 2), sine(0.5, 4), sine(2, 16)};

}  // namespace

TEST_CASE("sines get the factor of their axis and frequency", "[vibration]") {
    const auto rate = GENERATE(400U, 1000U, 6000U);
    const auto result = analyse(recording(60, rate, three_sines));
    CHECK(result.duration_s == 60);
    CHECK(result.recording.rate_hz == rate);
    CHECK(result.axes[0]->rms_m_s2 == Approx(factor("Wd", 2) * std::sqrt(0.5)).epsilon(0.005));
    CHECK(result.axes[1]->rms_m_s2 ==
          Approx(0.5 * factor("Wd", 4) * std::sqrt(0.5)).epsilon(0.005));
    CHECK(result.axes[2]->rms_m_s2 == Approx(2 * factor("Wk", 16) * std::sqrt(0.5)).epsilon(0.005));
    // The fourth power of a sine has the mean 3/8.
    CHECK(result.axes[2]->vdv_m_s1_75 ==
          Approx(2 * factor("Wk", 16) * std::pow(60 * 3.0 / 8, 0.25)).epsilon(0.01));
    CHECK(result.warnings.empty());
}

TEST_CASE("a mark has the values of its time", "[vibration]") {
    const Signal later = [](double t) { return (t < 20 ? 0.0 : 1.0) * sine(1, 8)(t); };
    const core::TimeMarks marks{{.label = "still", .start_s = 0, .end_s = 20, .line = 1},
                                {.label = "shaken", .start_s = 25, .end_s = 40, .line = 2},
                                {.label = "both", .start_s = 10, .end_s = 30, .line = 3},
                                {.label = "long", .start_s = 30, .end_s = 50, .line = 4}};
    const auto result = analyse(recording(40, 1000, {later, later, later}), marks);
    REQUIRE(result.marks.size() == 4);
    const double full = factor("Wk", 8) * std::sqrt(0.5);
    CHECK(result.marks[0].axes[2]->rms_m_s2 == 0);
    CHECK(result.marks[0].axes[2]->crest_factor == 0);
    CHECK(result.marks[1].axes[2]->rms_m_s2 == Approx(full).epsilon(1e-3));
    CHECK(result.marks[1].axes[2]->mtvv_m_s2 == Approx(full).epsilon(1e-3));
    CHECK(result.marks[2].axes[2]->rms_m_s2 == Approx(full / std::sqrt(2)).epsilon(5e-3));
    CHECK(result.marks[3].mark.end_s == 40);
    CHECK(says(result, "m.csv:4: This mark ends after the recording"));
    CHECK_THROWS_WITH(
        analyse(recording(1, 1000, three_sines), {{.start_s = 1, .end_s = 2, .line = 7}}),
        Catch::Contains("m.csv:7:1: This mark begins after the end"));
}

TEST_CASE("parts of the whole add up to it", "[vibration]") {
    core::TimeMarks marks;
    for (std::size_t i = 0; i < 100; ++i)  // no end of them at the end of a block
        marks.push_back({.start_s = 0.1 * static_cast<double>(i),
                         .end_s = 0.1 * static_cast<double>(i + 1),
                         .line = i + 1});
    const auto result =
        analyse(recording(10, 1000, {noise(1, 1), noise(2, 2), noise(3, 3)}), marks);
    for (std::size_t axis = 0; axis < 3; ++axis) {
        double squares = 0;
        double fourths = 0;
        double highest = 0;
        for (const auto& mark : result.marks) {
            squares += std::pow(mark.axes[axis]->rms_m_s2, 2) / 100;
            fourths += std::pow(mark.axes[axis]->vdv_m_s1_75, 4);
            highest = std::max(highest, mark.axes[axis]->mtvv_m_s2);
        }
        CHECK(std::sqrt(squares) == Approx(result.axes[axis]->rms_m_s2).epsilon(1e-12));
        CHECK(std::pow(fourths, 0.25) == Approx(result.axes[axis]->vdv_m_s1_75).epsilon(1e-12));
        CHECK(highest == result.axes[axis]->mtvv_m_s2);
    }
}

TEST_CASE("every processor gives the same bits", "[vibration]") {
    const auto filters = std::array{core::design_weighting(tables::weighting("Wd"), 1000),
                                    core::design_weighting(tables::weighting("Wd"), 1000),
                                    core::design_weighting(tables::weighting("Wk"), 1000)};
    const auto run = [&filters](const core::LaneKernels& kernels) {
        std::vector<core::LaneSection> sections(4);
        for (std::size_t lane = 0; lane < 3; ++lane) {
            for (std::size_t i = 0; i < 4; ++i) {
                const auto s = i < filters[lane].size() ? filters[lane][i] : core::Section{};
                sections[i].b0[lane] = s.b0;
                sections[i].b1[lane] = s.b1;
                sections[i].b2[lane] = s.b2;
                sections[i].a1[lane] = s.a1;
                sections[i].a2[lane] = s.a2;
            }
        }
        std::mt19937 random{5};
        core::Frames frames(1000);
        for (auto& frame : frames)
            for (std::size_t lane = 0; lane < 3; ++lane)
                frame.axis[lane] = std::uniform_real_distribution<double>{-1, 1}(random);
        core::LaneExtremes seen{};
        core::Frame before{};
        kernels.look(frames, seen, before);
        kernels.filter4(frames, sections.data());
        core::LaneRunning running{};
        running.per_window = 0.001;
        running.step = 0.001;
        core::Frames memory(1000);
        core::Frames window(1000);
        core::Frames exponential(1000);
        kernels.run_and_keep(frames, running, memory.data(), window.data(), exponential.data());
        kernels.run(frames, running, memory.data());
        core::LaneSums sums{};
        kernels.sum(frames, sums);
        core::Lanes highest{};
        kernels.raise(exponential, highest);
        std::vector<double> all;
        for (std::size_t lane = 0; lane < 3; ++lane)
            for (const double value :
                 {frames[999].axis[lane], window[999].axis[lane], sums.square[lane],
                  sums.fourth[lane], sums.peak[lane], highest[lane], seen.lowest[lane],
                  seen.highest[lane], seen.sum[lane], seen.repeats[lane], before.axis[lane],
                  running.highest_window[lane], running.exponential[lane]})
                all.push_back(value);
        return all;
    };
    const auto values = run(core::portable_lane_kernels());
    CHECK(values == run(core::lane_kernels()));
    CHECK(values[0] != 0);
}

TEST_CASE("gravity and other offsets are taken out and told", "[vibration]") {
    const auto upright = [](const Signal& signal, double offset) {
        return [=](double t) { return signal(t) + offset; };
    };
    const auto plain = analyse(recording(20, 1000, three_sines));
    const auto offset = analyse(recording(
        20, 1000, {three_sines[0], upright(three_sines[1], -2), upright(three_sines[2], 9.81)}));
    CHECK(says(offset, "axis z: The signal holds gravity (9.81 m/s²)"));
    CHECK(says(offset, "axis y: The signal stands at -2 m/s² instead of 0"));
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(offset.axes[i]->rms_m_s2 == Approx(plain.axes[i]->rms_m_s2).epsilon(1e-6));
        CHECK(offset.axes[i]->mtvv_m_s2 == Approx(plain.axes[i]->mtvv_m_s2).epsilon(1e-6));
    }
}

TEST_CASE("a wrong unit is guessed and told", "[vibration]") {
    const auto in_g = [](const Signal& signal, double rest) {
        return [=](double t) { return signal(t) / 9.80665 + rest; };
    };
    const std::array<Signal, 3> upright_in_g{in_g(sine(0.2, 4), 0), in_g(sine(0.2, 4), 0),
                                             in_g(sine(0.2, 4), 1)};
    CHECK(says(analyse(recording(10, 1000, upright_in_g)), "the unit is probably g, not m/s²"));
    core::RecordingOptions g{};
    g.unit = core::AccelerationUnit::g;
    CHECK_FALSE(says(analyse(recording(10, 1000, upright_in_g), {}, false, g), "unit"));
    const std::array<Signal, 3> metric{sine(1, 4), sine(1, 4),
                                       [](double t) { return sine(1, 4)(t) + 9.81; }};
    CHECK(says(analyse(recording(10, 1000, metric), {}, false, g), "probably m/s², not g"));
    CHECK_FALSE(says(analyse(recording(10, 1000, metric)), "unit"));
    CHECK(says(analyse(recording(10, 1000, {sine(0.02, 4), sine(0.02, 4), sine(0.02, 4)})),
               "is the unit g rather than m/s²?"));
    CHECK(says(analyse(recording(10, 1000, {sine(1, 4), sine(90, 4), sine(1, 4)})),
               "is the unit right?"));
}

TEST_CASE("overload is told, rounded tops are not", "[vibration]") {
    const auto cut = [](const Signal& signal, double at) {
        return [=](double t) { return std::clamp(signal(t), -at, at); };
    };
    const auto coarse = [](const Signal& signal) {
        return [=](double t) { return std::round(signal(t) * 1000) / 1000; };
    };
    const auto clipped = analyse(
        recording(10, 1000, {cut(sine(2, 2), 1.5), cut(noise(1, 4), 1.2), coarse(sine(1, 1))}));
    CHECK(says(clipped, "axis x: The signal looks cut off at 1.5 m/s²"));
    CHECK(says(clipped, "axis y: The signal looks cut off at 1.2 m/s²"));
    CHECK_FALSE(says(clipped, "axis z: The signal looks cut off"));

    const WavDescription d{.tag = 1, .bits = 16};
    std::vector<double> values;
    values.reserve(3000);
    for (int i = 0; i < 3000; ++i)
        values.push_back(i % 3 == 1 && i > 1500 ? 0.99998 : 0.1 * (i % 7));
    const auto full = analyse(wav_bytes(d, wav_samples(d, values)));
    CHECK(says(full, "axis y: Overload: 500 samples at full scale, first at 0.5 s"));
    CHECK_FALSE(says(full, "axis x: Overload"));
}

TEST_CASE("dropouts and silent axes are told", "[vibration]") {
    const auto pause = [](const Signal& signal) {
        return [=](double t) { return signal(t > 3 && t < 3.5 ? 3 : t); };
    };
    const auto result = analyse(
        recording(10, 1000, {pause(sine(1, 5)), pause(sine(1, 7)), [](double) { return 0.0; }}));
    CHECK(says(result, "No axis moves 1 times, 0.499 s together, first at 3.001 s"));
    CHECK(says(result, "axis z: There is no signal"));
    const auto whole = analyse(recording(10, 1000, {sine(1, 5), pause(sine(1, 7)), sine(1, 9)}));
    CHECK_FALSE(says(whole, "No axis moves"));
}

TEST_CASE("shocks are told after ISO 2631-1", "[vibration]") {
    const Signal shock = [](double t) { return sine(0.1, 6)(t) + (t > 30 && t < 30.05 ? 20 : 0); };
    const auto shaken = analyse(recording(60, 1000, {sine(0.5, 2), sine(0.5, 2), shock}));
    CHECK(shaken.axes[2]->crest_factor > 9);
    CHECK(says(shaken, "axis z: The crest factor is"));
    CHECK_FALSE(says(shaken, "axis x"));
    const Signal uneven = [](double t) { return (t < 3 ? 3 : 0.5) * sine(1, 6)(t); };
    CHECK(says(analyse(recording(60, 1000, {sine(0.5, 2), sine(0.5, 2), uneven})),
               "axis z: The vibration changes much"));
}

TEST_CASE("the spectrum has each sine in its band", "[vibration]") {
    const auto rate = GENERATE(200U, 400U, 1000U, 6000U);
    const auto result = analyse(
        recording(120, rate, {sine(1, std::pow(10, 0.3)), sine(1, 10), sine(1, 50.118)}), {}, true);
    REQUIRE(result.spectrum.size() >= 22);  // up to 63 Hz at least
    CHECK(result.spectrum.front().hz == Approx(std::pow(10, -0.3)));
    for (const auto& [hz, rms] : result.spectrum) {
        INFO(rate << " Hz, band " << hz);
        const double middles[] = {std::pow(10, 0.3), 10, std::pow(10, 1.7)};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const double octaves = std::abs(std::log2(hz / middles[axis]));
            if (octaves < 0.1) CHECK(rms[axis] == Approx(std::sqrt(0.5)).epsilon(0.02));
            // IEC 61260-1 class 1: at least 16.6 dB down an octave-third and a half away.
            if (octaves > 0.6) CHECK(rms[axis] < 0.1);
        }
    }
    CHECK(analyse(recording(1, rate, three_sines)).spectrum.empty());
}

TEST_CASE("each mark has its own spectrum", "[vibration]") {
    // 8 Hz of 1 m/s², from 30 s on 20 Hz of 2 m/s²; the marks begin and end within blocks.
    const Signal changing = [](double t) { return t < 30 ? sine(1, 8)(t) : sine(2, 20)(t); };
    const auto result = analyse(recording(60, 1000, {changing, sine(1, 2), changing}),
                                {{.label = "a", .start_s = 1.003, .end_s = 29.9},
                                 {.label = "b", .start_s = 32.001, .end_s = 60}},
                                true);
    const auto value = [&](std::size_t mark, double hz, std::size_t axis) {
        for (const auto& [middle, rms] : result.marks[mark].spectrum)
            if (std::abs(std::log2(middle / hz)) < 0.1) return rms[axis];
        return -1.0;
    };
    CHECK(value(0, 8, 2) == Approx(std::sqrt(0.5)).epsilon(0.02));
    CHECK(value(0, 20, 2) < 0.01);
    CHECK(value(1, 8, 2) < 0.02);
    CHECK(value(1, 20, 0) == Approx(2 * std::sqrt(0.5)).epsilon(0.02));
    CHECK(value(1, 2, 1) == Approx(std::sqrt(0.5)).epsilon(0.02));
    CHECK(result.marks[0].axes[2]->rms_m_s2 ==
          Approx(factor("Wk", 8) * std::sqrt(0.5)).epsilon(0.01));
    CHECK(analyse(recording(2, 400, three_sines), {{.end_s = 1}}).marks[0].spectrum.empty());
}

TEST_CASE("weighted bands together are the weighted r.m.s.", "[vibration]") {
    // Noise without what lies outside of the bands: three sines between the middles of bands.
    const Signal mixed = [](double t) { return sine(1, 3)(t) + sine(1, 9)(t) + sine(1, 22)(t); };
    const auto result = analyse(recording(120, 1000, {mixed, mixed, mixed}), {}, true);
    double squares = 0;
    for (const auto& [hz, rms] : result.spectrum) squares += std::pow(factor("Wk", hz) * rms[2], 2);
    CHECK(std::sqrt(squares) == Approx(result.axes[2]->rms_m_s2).epsilon(0.05));
}

TEST_CASE("a recording without samples or too long is refused", "[vibration]") {
    CHECK_THROWS_WITH(analyse("x,y,z\n"), Catch::Contains("neither a WAV file"));
}
