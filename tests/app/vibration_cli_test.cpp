// The command that evaluates recordings, through the real program.
#include "tables/parse.hpp"
#include "tests/core/vibration/wav_bytes.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <numbers>

using namespace werkrug::tests;
using Json = nlohmann::json;

namespace {

Finished vibration(std::vector<std::string> words, const char* language = "en") {
    std::vector<std::string> command{cli_path().string(), "vibration"};
    command.insert(command.end(), words.begin(), words.end());
    command.insert(command.end(), {"--lang", language});
    return run(command);
}

std::string file_with(const char* name, const std::string& bytes) {
    static const auto folder = scratch_dir("vibration_cli");
    const auto file = folder / name;
    write_bytes(file, bytes);
    return file.string();
}

// Ten seconds of a sine of 100 rad/s and amplitude 1 on every axis, at 1 kHz.
std::string sine_rows(bool with_time) {
    std::string text = with_time ? "time,x,y,z\n" : "";
    for (int i = 0; i < 10'000; ++i) {
        const auto value = werkrug::print_number(std::sin(100 * i / 1000.0));
        if (with_time) text += werkrug::print_number(i / 1000.0) + ",";
        for (const char* end : {",", ",", "\n"}) {
            text += value;
            text += end;
        }
    }
    return text;
}

}  // namespace

TEST_CASE("the JSON of a recording has what programs rely on", "[vibration][cli]") {
    const auto finished = vibration({file_with("sine.csv", sine_rows(true)), "--format", "json"});
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    const auto json = Json::parse(finished.out);
    CHECK(json["rate_hz"] == 1000.0);
    CHECK(json["duration_s"] == 10.0);
    REQUIRE(json["axes"].size() == 3);
    CHECK(json["axes"]["x"]["weighting"] == "Wd");
    CHECK(json["axes"]["y"]["weighting"] == "Wd");
    CHECK(json["axes"]["z"]["weighting"] == "Wk");
    // ISO 8041-1, Table 1: factors 0.7718 and 0.1261 at 100 rad/s.
    const auto& z = json["axes"]["z"];
    CHECK(z["rms_m_s2"].get<double>() == Approx(0.7718 * std::sqrt(0.5)).epsilon(0.01));
    CHECK(json["axes"]["x"]["rms_m_s2"].get<double>() ==
          Approx(0.1261 * std::sqrt(0.5)).epsilon(0.03));
    CHECK(z["vdv_m_s1_75"].get<double>() ==
          Approx(0.7718 * std::pow(10 * 3.0 / 8, 0.25)).epsilon(0.02));
    CHECK(z["mtvv_m_s2"].get<double>() == Approx(0.7718 * std::sqrt(0.5)).epsilon(0.02));
    CHECK(z["crest_factor"].get<double>() > 1.4);
    CHECK(json["marks"].empty());
}

TEST_CASE("marks, spectrum and options of the command line", "[vibration][cli]") {
    const auto rows = file_with("rows.csv", sine_rows(false));
    const auto marks = file_with("marks.csv", "start,end,label\n2,4,\"drive, empty\"\n5,9,load\n");
    const auto finished = vibration({rows, "--rate", "1000", "--axes", "x,-,z", "--unit", "g",
                                     "--marks", marks, "--spectrum", "--format", "json"});
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    const auto json = Json::parse(finished.out);
    CHECK(json["axes"].size() == 2);
    CHECK(json["unit"] == "g");
    REQUIRE(json["marks"].size() == 2);
    CHECK(json["marks"][0]["label"] == "drive, empty");
    CHECK(json["marks"][1]["start_s"] == 5.0);
    CHECK(json["marks"][1]["axes"]["z"]["rms_m_s2"].get<double>() ==
          Approx(9.80665 * 0.7718 * std::sqrt(0.5)).epsilon(0.01));
    CHECK(json["spectrum"].size() == 23);

    const auto table = vibration({rows, "--rate", "1000", "--marks", marks, "--format", "csv"});
    REQUIRE(table.exit_code == 0);
    CHECK(std::count(table.out.begin(), table.out.end(), '\n') == 1 + 3 * 3);
    CHECK(table.out.find("\r\n\"drive, empty\",2,4,x,Wd,") != std::string::npos);

    const auto text = vibration({rows, "--rate", "1000", "--spectrum", "--marks", marks}, "nl");
    REQUIRE(text.exit_code == 0);
    CHECK(text.out.find("As z is bepalend") != std::string::npos);
    CHECK(text.out.find("Tertsbanden") != std::string::npos);
    CHECK(text.out.find("0,5") != std::string::npos);
}

TEST_CASE("the filters are printed for other programs", "[vibration][cli]") {
    const auto finished = vibration({"--coefficients", "--rate", "819.2"});
    REQUIRE(finished.exit_code == 0);
    const auto json = Json::parse(finished.out);
    CHECK(json["weightings"]["Wk"].size() == 4);
    CHECK(json["weightings"]["Wd"].size() == 3);
    CHECK(json["weightings"]["Wd"][0].size() == 6);
    CHECK(json["weightings"]["Wd"][0][3] == 1);
    CHECK(vibration({"--coefficients"}).exit_code == 2);
    CHECK(vibration({"--coefficients", "--rate", "100"}).exit_code == 2);
}

TEST_CASE("what cannot be read ends with 2 and its place", "[vibration][cli]") {
    const auto bad = file_with("bad.csv", "x,y,z\n1,2,3\n1,nan,3\n");
    const auto finished = vibration({bad, "--rate", "1000"});
    CHECK(finished.exit_code == 2);
    CHECK(finished.out.empty());
    CHECK(finished.err == bad +
                              ":3:3: “nan” is not a number (Numbers with a point, or a comma where "
                              "the columns are separated by semicolons)\n");
    const auto good = file_with("good.csv", sine_rows(true));
    const auto marks = file_with("bad-marks.csv", "1,2\n2,1\n");
    CHECK(vibration({good, "--marks", marks}).err.starts_with(marks + ":2:3: "));
    CHECK(vibration({good, "--rate", "fast"}).exit_code == 2);
    CHECK(vibration({good, "--rate", "-1"}).exit_code == 2);
    CHECK(vibration({good, "--format", "xml"}).exit_code == 2);
    CHECK(vibration({good + "x"}).exit_code == 2);
    CHECK(vibration({}).exit_code == 2);
}

TEST_CASE("memory does not depend on the length of a recording", "[vibration][cli]") {
    if (sanitized()) return;  // their own memory is what would be measured
    const auto file = file_with("long.wav", "");
    constexpr std::uint32_t frames = 5'000'000;
    const WavDescription d{
        .tag = 1, .bits = 16, .data_size = frames * 6, .riff_size = frames * 6 + 36};
    std::ofstream out(file, std::ios::binary);
    out << wav_bytes(d, "");
    std::string piece;
    for (int i = 0; i < 30'000; ++i)
        piece += little_endian_bytes(static_cast<std::int16_t>(i * 7919 % 20'000 - 10'000));
    for (std::uint32_t i = 0; i < frames / 10'000; ++i) out << piece;
    REQUIRE(out.flush());
    out.close();
    const auto finished = vibration({file, "--full-scale", "20", "--spectrum"});
    INFO(finished.err);
    CHECK(finished.exit_code == 0);
    // A program begins as large as who started it: what counts is the growth over a short one.
    const auto brief = vibration({file_with("brief.csv", sine_rows(true)), "--spectrum"});
    CHECK(finished.peak_memory_kib < brief.peak_memory_kib + 4L * 1024);
    std::filesystem::remove(file);
}
