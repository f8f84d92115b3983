// WAV recordings: every format that is read, and headers that lie.
#include "core/exposure/vibration/recording.hpp"
#include "tests/core/vibration/wav_bytes.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

const std::vector<double> six{0.5, -0.25, 0.125, -0.5, 0.75, -1};  // two frames

core::Frames read(const std::string& bytes, const core::RecordingOptions& options = {}) {
    const auto recording = core::recording_of(bytes, "r.wav", options);
    core::Frames frames(16);
    std::size_t count = 0;
    while (const auto now = recording->read(std::span{frames}.subspan(count, 1))) count += now;
    frames.resize(count);
    return frames;
}

std::string refusal(const std::string& bytes, const core::RecordingOptions& options = {}) {
    try {
        read(bytes, options);
    } catch (const Error& error) {
        return error.what();
    }
    return "not refused";
}

bool refused(const std::string& bytes, const std::string& words) {
    const auto said = refusal(bytes);
    INFO(said);
    CHECK(said.starts_with("r.wav: "));
    return said.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("WAV files of every format give their samples", "[vibration][wav]") {
    struct Format {
        std::uint16_t tag;
        std::uint16_t bits;
        const char* name;
    };
    const auto format = GENERATE(values<Format>({{1, 16, "WAV, PCM 16 bit"},
                                                 {1, 24, "WAV, PCM 24 bit"},
                                                 {1, 32, "WAV, PCM 32 bit"},
                                                 {3, 32, "WAV, float 32 bit"},
                                                 {3, 64, "WAV, float 64 bit"}}));
    const bool extensible = GENERATE(false, true);
    const bool rf64 = GENERATE(false, true);
    WavDescription d{.tag = format.tag, .bits = format.bits};
    d.extensible = extensible;
    d.rf64 = rf64;
    d.before_data = chunk("LIST", "odd");
    const auto bytes = wav_bytes(d, wav_samples(d, six));
    INFO(format.name << (rf64 ? " RF64" : " RIFF"));
    const auto frames = read(bytes);
    REQUIRE(frames.size() == 2);
    for (std::size_t i = 0; i < six.size(); ++i)
        CHECK(frames[i / 3].axis[i % 3] == Approx(six[i]).margin(0));
    const auto recording = core::recording_of(bytes, "r.wav", {});
    CHECK(recording->info().format == format.name);
    CHECK(recording->info().rate_hz == 1000);
    CHECK(recording->info().overload_m_s2.has_value() == (format.tag == 1));
    CHECK(recording->warnings().size() == (format.tag == 1 ? 1 : 0));
}

TEST_CASE("unit, full scale and axes of a WAV file are as said", "[vibration][wav]") {
    const WavDescription d{.tag = 1, .bits = 16};
    const auto bytes = wav_bytes(d, wav_samples(d, six));
    core::RecordingOptions options{.axes = {"z", "-", "x"}};
    options.unit = core::AccelerationUnit::g;
    options.full_scale = 2;
    const auto frames = read(bytes, options);
    CHECK(frames[0].axis[2] == Approx(0.5 * 2 * 9.80665));
    CHECK(frames[0].axis[1] == 0);
    CHECK(frames[0].axis[0] == Approx(0.125 * 2 * 9.80665));
    const auto recording = core::recording_of(bytes, "r.wav", options);
    CHECK(recording->info().has_axis == std::array{true, false, true});
    CHECK(recording->warnings().empty());

    options = {.rate_hz = 500};
    const auto slower = core::recording_of(bytes, "r.wav", options);
    CHECK(slower->info().rate_hz == 500);
    CHECK(to_english(slower->warnings().back(), "").find("1000 Hz, you say 500 Hz") !=
          std::string::npos);
}

TEST_CASE("axes that do not fit the channels are refused", "[vibration][wav]") {
    const WavDescription d{};
    const auto bytes = wav_bytes(d, wav_samples(d, six));
    CHECK(refusal(bytes, {.axes = {"x", "y"}}).find("2 axes are named") != std::string::npos);
    CHECK(refusal(bytes, {.axes = {"x", "y", "q"}}).find("no axis “q”") != std::string::npos);
    CHECK(refusal(bytes, {.axes = {"x", "y", "x"}}).find("named twice") != std::string::npos);
    CHECK(refusal(bytes, {.axes = {"-", "-", "-"}}).find("No axis is left") != std::string::npos);
    WavDescription mono{};
    mono.channels = 1;
    const auto one = wav_bytes(mono, wav_samples(mono, {1, 2}));
    CHECK(refused(one, "There are 1 channels"));
    CHECK(read(one, {.axes = {"z"}}).size() == 2);
}

TEST_CASE("WAV headers that lie are refused with their place", "[vibration][wav]") {
    const WavDescription good{};
    const auto samples = wav_samples(good, six);
    const auto with = [&samples](auto change) {
        WavDescription d{};
        change(d);
        return wav_bytes(d, samples);
    };
    CHECK(refused(with([](auto& d) { d.data_size = 2400; }), "contradicts itself"));
    CHECK(refused(with([](auto& d) {
                      d.data_size = 2400;
                      d.riff_size = 100'000;
                  }),
                  "says 2400 bytes of samples; the file has 24"));
    CHECK(refused(with([](auto& d) {
                      d.data_size = 0xFFFFFFFC;
                      d.riff_size = 0xFFFFFFFF;
                  }),
                  "contradicts itself: 4294967292 bytes"));
    CHECK(refused(with([](auto& d) { d.data_size = 23; }), "contradicts itself: 23 bytes"));
    CHECK(refused(with([](auto& d) { d.riff_size = 40; }), "contradicts itself"));
    CHECK(refused(with([](auto& d) { d.block = 6; }), "contradicts itself: 3 channels"));
    CHECK(refused(with([](auto& d) { d.bytes_per_s = 1; }), "and 1 a second"));
    CHECK(refused(with([](auto& d) { d.channels = 0; }), "0 channels"));
    CHECK(refused(with([](auto& d) { d.channels = 60'000; }), "60000 channels"));
    CHECK(refused(with([](auto& d) { d.bits = 8; }), "format 3 with 8 bit"));
    CHECK(refused(with([](auto& d) { d.tag = 85; }), "format 85 with 32 bit"));
    CHECK(refused(with([](auto& d) { d.rate = 100; }), "100 Hz cannot be used (From 200 to 10000"));
    CHECK(refused(with([](auto& d) { d.rate = 44'100; }), "44100 Hz cannot be used"));
    CHECK(refused(wav_bytes(good, ""), "no samples"));
    CHECK(refused(wav_bytes(good, samples).substr(0, 20), "in the middle of its header (At byte"));
    CHECK(refused(std::string("RIFF\x10\0\0\0WAVEdata\4\0\0\0abcd", 24),
                  "before it says in which format"));
    const auto cut = wav_bytes(good, samples);
    CHECK(refused(cut.substr(0, cut.size() - 1), "the file has 23"));
    std::string many;
    for (int i = 0; i < 2000; ++i) many += chunk("junk", "");
    CHECK(refused(with([&many](auto& d) { d.before_data = many; }), "among the first parts"));
    CHECK(refused(with([](auto& d) { d.before_data = chunk("fmt ", std::string(16, 'x')); }),
                  "twice"));
}

TEST_CASE("samples that are no numbers are refused with their place", "[vibration][wav]") {
    WavDescription d{};
    const double bad = GENERATE(std::numeric_limits<double>::quiet_NaN(),
                                std::numeric_limits<double>::infinity(), -1e36);
    auto values = six;
    values[4] = bad;
    CHECK(refused(wav_bytes(d, wav_samples(d, values)), "Sample 2 of axis y is not a number"));
}
