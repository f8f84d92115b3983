// The picture of a signal: no sample is lost in it, and it does not grow with the signal.
#include "core/exposure/vibration/pictured_recording.hpp"
#include "core/exposure/vibration/vibration_analysis.hpp"
#include "tests/core/vibration/wav_bytes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <random>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

core::Frames noise(std::size_t count) {
    std::mt19937 random(4);
    std::normal_distribution<double> value;
    core::Frames frames(count);
    for (auto& frame : frames) frame.axis = core::Lanes{value(random), value(random) + 10, 0, 0};
    return frames;
}

core::SignalPicture picture_of(const core::Frames& frames, double rate_hz, std::size_t at_once) {
    core::SignalPicture picture(rate_hz);
    const std::span<const core::Frame> all{frames};
    for (std::size_t at = 0; at < all.size(); at += at_once)
        picture.add(all.subspan(at, std::min(at_once, all.size() - at)));
    return picture;
}

// The lowest and highest of an axis, straight from the samples.
core::Envelope extremes(std::span<const core::Frame> frames, std::size_t axis) {
    core::Envelope found{std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest()};
    for (const auto& frame : frames) {
        found.lowest = std::min(found.lowest, frame.axis[axis]);
        found.highest = std::max(found.highest, frame.axis[axis]);
    }
    return found;
}

}  // namespace

TEST_CASE("as long as the signal is short, columns are exact", "[vibration][picture]") {
    const auto frames = noise(1200);
    const auto columns = picture_of(frames, 400, 7).columns(300);
    REQUIRE(columns.size() == 300);
    for (std::size_t i = 0; i < columns.size(); ++i)
        for (std::size_t axis = 0; axis < 3; ++axis) {
            const auto expected = extremes(std::span{frames}.subspan(4 * i, 4), axis);
            CHECK(columns[i][axis].lowest == expected.lowest);
            CHECK(columns[i][axis].highest == expected.highest);
        }
}

TEST_CASE("a long signal keeps every peak in its place", "[vibration][picture]") {
    auto frames = noise(1'000'003);
    const std::size_t peak = 654'321;
    frames[peak].axis[0] = 77;
    const auto picture = picture_of(frames, 1000, 8192);
    CHECK(picture.duration_s() == Approx(1000.003));
    const auto columns = picture.columns(500);
    const auto highest = std::max_element(columns.begin(), columns.end(), [](auto& a, auto& b) {
        return a[0].highest < b[0].highest;
    });
    CHECK((*highest)[0].highest == 77);
    CHECK(std::abs(highest - columns.begin() - static_cast<long>(peak * 500 / frames.size())) <= 1);
    const auto whole = picture.columns(1);
    REQUIRE(whole.size() == 1);
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const auto expected = extremes(frames, axis);
        CHECK(whole[0][axis].lowest == expected.lowest);
        CHECK(whole[0][axis].highest == expected.highest);
    }
}

TEST_CASE("how a signal is handed over makes no difference", "[vibration][picture]") {
    const auto frames = noise(50'000);
    const auto all = picture_of(frames, 1000, frames.size()).columns(640);
    const auto single = picture_of(frames, 1000, 1).columns(640);
    REQUIRE(all.size() == single.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i][1].lowest == single[i][1].lowest);
        CHECK(all[i][1].highest == single[i][1].highest);
    }
}

TEST_CASE("fewer samples than columns fill all of them; none give none", "[vibration][picture]") {
    const auto columns = picture_of(noise(3), 1000, 3).columns(10);
    REQUIRE(columns.size() == 10);
    CHECK(columns[0][1].lowest == columns[3][1].lowest);
    CHECK(columns[0][1].lowest != columns[4][1].lowest);
    CHECK(core::SignalPicture(1000).columns(10).empty());
}

TEST_CASE("a recording is drawn while it is evaluated", "[vibration][picture]") {
    const WavDescription d{.rate = 400};
    std::vector<double> values;
    values.reserve(std::size_t{3} * 800);
    for (int i = 0; i < 800; ++i)
        for (const double size : {1.0, 2.0, 0.5})
            values.push_back((i % 100 == 0 ? 4 : 1) * (i % 2 == 0 ? size : -size));
    const auto opened = core::recording_of(wav_bytes(d, wav_samples(d, values)), "r.wav", {});
    core::SignalPicture picture(opened->info().rate_hz);
    core::PicturedRecording pictured(*opened, picture);
    const auto analysis = core::analyse_recording(pictured, {}, false, "r.wav", {});
    CHECK(analysis.frames == 800);
    CHECK(picture.duration_s() == 2);
    const auto column = picture.columns(1).at(0);
    CHECK(column[0].highest == 4);
    CHECK(column[1].highest == 8);
    CHECK(column[2].lowest == -0.5);
}
