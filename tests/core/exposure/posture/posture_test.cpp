// Recordings of the trunk's posture whose angles are known, through the reader and the program.
#include "core/exposure/posture/posture_summary.hpp"
#include "tables/error.hpp"
#include "tables/parse.hpp"
#include "tables/trunk_posture.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

using namespace werkrug;
using Json = nlohmann::json;

namespace {

core::TaskTimes marks_of(const std::string& csv) {
    return core::read_task_times(core::CsvReader(core::text_bytes(csv), "marks.csv"));
}

core::PostureResult summed_up(const std::string& csv, const char* unit = "",
                              const core::TaskTimes& marks = {}) {
    core::PostureRecording recording(core::CsvReader(core::text_bytes(csv), "rec.csv"),
                                     {.unit = core::signal_unit_from(unit)});
    return core::summarise_posture(recording, marks, "rec.csv");
}

std::string refusal(const std::string& csv, const char* unit = "") {
    try {
        summed_up(csv, unit);
    } catch (const Error& error) {
        return error.what();
    }
    return "accepted";
}

std::string marks_refusal(const std::string& csv) {
    try {
        marks_of(csv);
    } catch (const Error& error) {
        return error.what();
    }
    return "accepted";
}

// Ten samples a second: 10 s upright, 10 s at 45 degrees, 5 s upright, 5 s at 70 degrees.
std::string known_recording(const std::string& header, double unit) {
    std::string csv = header + "\n";
    for (int i = 0; i < 300; ++i) {
        const double deg = i < 100 ? 0 : i < 200 ? 45 : i < 250 ? 0 : 70;
        csv += std::to_string(i / 10) + "." + std::to_string(i % 10) + "," +
               print_number(deg * unit) + "\n";
    }
    return csv;
}

constexpr double degree = std::numbers::pi / 180;

}  // namespace

TEST_CASE("time in zones, episodes and percentiles of a known recording", "[posture]") {
    const auto result = summed_up(known_recording("time_s,flexion_deg", 1));
    CHECK(result.samples == 300);
    CHECK(result.duration_s == Approx(29.9));
    const auto& whole = result.whole;
    CHECK(whole.seconds == Approx(30));  // the last sample holds as long as the one before
    REQUIRE(whole.flexion.zone_s.size() == 4);
    CHECK(whole.flexion.zone_s[0] == 0);
    CHECK(whole.flexion.zone_s[1] == Approx(15));
    CHECK(whole.flexion.zone_s[2] == Approx(10));
    CHECK(whole.flexion.zone_s[3] == Approx(5));
    CHECK_FALSE(whole.rotation);
    REQUIRE(whole.episodes.size() == 3);
    CHECK(whole.episodes[0].over_deg == 20);
    CHECK(whole.episodes[0].count == 2);
    CHECK(whole.episodes[0].seconds == Approx(15));
    CHECK(whole.episodes[0].longest_s == Approx(10));
    CHECK(whole.episodes[1].over_deg == 30);
    CHECK(whole.episodes[1].count == 2);
    CHECK(whole.episodes[2].over_deg == 60);
    CHECK(whole.episodes[2].count == 1);
    CHECK(whole.episodes[2].seconds == Approx(5));
    REQUIRE(whole.flexion.percentiles.size() == 3);
    CHECK(*whole.flexion.percentiles[0] == Approx(0).margin(0.1));
    CHECK(*whole.flexion.percentiles[2] == Approx(70).margin(0.1));
}

TEST_CASE("radians and accelerations give the same angles as degrees", "[posture]") {
    const auto radians = summed_up(known_recording("t,romp_flexie", degree), "rad");
    CHECK(radians.whole.flexion.zone_s[2] == Approx(10));
    std::string csv{"time_ms;acc_x [m/s2];acc_y [m/s2];acc_z [m/s2]\n"};
    for (int i = 0; i < 300; ++i) {
        const double angle = (i < 100 ? 0 : i < 200 ? 45 : i < 250 ? -10 : 70) * degree;
        csv += std::to_string(100 * i) + ";" + print_number(-9.80665 * std::sin(angle)) + ";0;" +
               print_number(9.80665 * std::cos(angle)) + "\n";
    }
    const auto measured = summed_up(csv).whole;
    CHECK(measured.flexion.zone_s[0] == Approx(5));
    CHECK(measured.flexion.zone_s[1] == Approx(10));
    CHECK(measured.flexion.zone_s[2] == Approx(10));
    CHECK(measured.flexion.zone_s[3] == Approx(5));
    CHECK_FALSE(measured.rotation);
}

TEST_CASE("the larger of flexion and rotation makes an episode, to either side", "[posture]") {
    const auto whole = summed_up(
                           "time_s,flexion_deg,rotation_deg\n"
                           "0,20,0\n1,20.1,0\n2,0,-31\n3,0,10\n4,0,10.5\n5,61,0\n")
                           .whole;
    REQUIRE(whole.rotation);
    CHECK(whole.rotation->zone_s == std::vector<double>{4, 2});
    CHECK(whole.episodes[0].count == 2);
    CHECK(whole.episodes[0].seconds == 3);
    CHECK(whole.episodes[0].longest_s == 2);
    CHECK(whole.episodes[1].count == 2);
    CHECK(whole.episodes[1].seconds == 2);
    CHECK(whole.episodes[2].seconds == 1);
}

TEST_CASE("percentiles of evenly spread angles", "[posture]") {
    std::string csv{"time_s,flexion_deg\n"};
    for (int i = 0; i < 1000; ++i)
        csv += std::to_string(i) + "," + std::to_string(i % 100) + ".02\n";
    const auto& found = summed_up(csv).whole.flexion.percentiles;
    const std::vector<double> expected{10, 50, 90};  // of the angles 0.02, 1.02 … 99.02
    for (std::size_t i = 0; i < expected.size(); ++i) CHECK(*found[i] == expected[i] - 1);
}

TEST_CASE("gaps and empty samples count for nothing and end an episode", "[posture]") {
    const auto result = summed_up(
        "time_s,flexion_deg\n0,50\n1,50\n2,\n3,50\n4,50\n"
        "100,50\n101,50\n");
    CHECK(result.empty_samples == 1);
    CHECK(result.gaps == 1);
    CHECK(result.gap_s == 96);
    CHECK(result.whole.seconds == 5);  // 0-2, 3-4, 100-101 and the last one
    CHECK(result.whole.episodes[0].count == 3);
    CHECK(result.whole.episodes[0].longest_s == 2);
}

TEST_CASE("samples that are not about 1 g give no angle", "[posture]") {
    const auto result = summed_up("time_s,x_g,y_g,z_g\n0,0,0,1\n1,0,0,1\n2,0,0,2\n3,0,0,1\n");
    CHECK(result.moving_samples == 1);
    CHECK(result.whole.seconds == 3);
}

TEST_CASE("each task of the marks is summed up alone", "[posture]") {
    const auto marks = marks_of("from,to,task\n0:00:20,0:00:30,Tillen\n0,10,Rust\n12,14,Tillen\n");
    const auto result = summed_up(known_recording("time_s,flexion_deg", 1), "", marks);
    REQUIRE(result.tasks.size() == 2);
    CHECK(result.tasks[0].task == "Tillen");
    CHECK(result.tasks[0].seconds == Approx(12));
    CHECK(result.tasks[0].flexion.zone_s[2] == Approx(2));
    CHECK(result.tasks[0].episodes[0].count == 2);
    CHECK(result.tasks[1].seconds == Approx(10));
    CHECK(result.tasks[1].episodes[0].count == 0);
}

TEST_CASE("what is not clear in a recording is asked for, with its place", "[posture]") {
    const auto says = [](const std::string& said, const std::string& what) {
        INFO(said);
        CHECK(said.find(what) != std::string::npos);
    };
    says(refusal("time,flexion\n0,1\n"),
         "rec.csv:1:1: flexion: the unit is not said (say it with "
         "--unit deg or --unit rad)");
    says(refusal("time,flexion_deg\n0,1\n", "rad"), "flexion_deg: two units are said");
    says(refusal("time,flexion\n0,1\n", "g"), "flexion: not a unit of this kind of signal");
    says(refusal("time,x,y,z\n0,0,0,1\n"), "z: the unit is not said (say it with --unit g");
    says(refusal("angle\n1\n"), "a column with the time is missing");
    says(refusal("time,x_g,y_g\n0,1,1\n"), "are missing");
    says(refusal("time,flexion_deg,flexie_deg\n0,1,1\n"),
         "flexie_deg: a second column of this kind");
    says(refusal("time,flexion_deg\n"), "there are no samples");
    says(refusal("time,flexion_deg\n0,1\n0,1\n"), "rec.csv:3:1: time: the time does not go on");
    says(refusal("time,flexion_deg\n0,1\n1,200\n"), "rec.csv:3:3: flexion_deg: out of range");
    says(refusal("time,flexion_deg\n0,nan\n"), "rec.csv:2:3: flexion_deg: ");
    says(refusal("time,x_g,y_g,z_g\n0,0,0,51\n"), "rec.csv:2:7: z_g: out of range (from -50 to 50");
    says(refusal("time,x_g,y_g,z_g\n0,0,0,9.8\n1,0,0,9.8\n"),
         "the accelerations are hardly ever about 1 g");
    says(refusal("time,flexion_deg;x\n0,1;2\n"), "Two kinds of separators");
}

TEST_CASE("marks that cannot be are refused with their place", "[posture]") {
    const auto says = [](const std::string& said, const std::string& what) {
        INFO(said);
        CHECK(said.find(what) != std::string::npos);
    };
    says(marks_refusal("from,to,task\n5,5,A\n"),
         "marks.csv:2:3: to: the mark ends before it begins");
    says(marks_refusal("from,to,task\n0,5,A\n4,6,B\n"),
         "marks.csv:3:1: from: the mark overlaps another one");
    says(marks_refusal("from,to,task\n0,5,\n"), "the name of the task is missing");
    says(marks_refusal("from,task\n0,A\n"), "There is no column “to”");
    std::string many{"from,to,task\n"};
    for (int i = 0; i < 201; ++i)
        many += std::to_string(i) + "," + std::to_string(i + 1) + ",T" + std::to_string(i) + "\n";
    says(marks_refusal(many), "marks.csv:202:9: task: too many tasks (at most 200)");
}

// Every row of the published zones about trunk flexion and twist has its limit and its provenance.
TEST_CASE("the zones are those of the published table", "[posture][tables]") {
    core::CsvReader rows(
        core::file_bytes((tests::vectors_dir() / "trunk_posture_zones.csv").string()),
        "trunk_posture_zones.csv");
    std::size_t compared = 0;
    while (rows.next()) {
        const bool twist = rows.text(1) == "trunk twist/lateral";
        const std::string zone{rows.text(2)};
        const auto limit = zone.starts_with('>') ? zone.substr(1) : zone;
        const double deg = parse_number(limit.substr(0, limit.find_first_of("- "))).value();
        const auto& zones =
            twist ? tables::trunk_posture().rotation : tables::trunk_posture().flexion;
        const auto found = std::find_if(zones.begin(), zones.end(), [&](const auto& one) {
            return one.over_deg == deg || one.from_deg == deg;
        });
        INFO(rows.text(0) << ": " << rows.text(1) << ", " << zone);
        REQUIRE(found != zones.end());
        // Rows about movement and about static postures share a verdict here: the least sure of
        // both counts.
        CHECK(std::any_of(found->verdicts.begin(), found->verdicts.end(), [&](const auto& verdict) {
            return verdict.source.starts_with(rows.text(0)) &&
                   (verdict.provenance == rows.text(5) || verdict.provenance == "remembered-low");
        }));
        ++compared;
    }
    CHECK(compared == 10);
}

TEST_CASE("the command prints a recording in three forms", "[posture][cli]") {
    const auto folder = tests::scratch_dir("posture");
    tests::write_bytes(folder / "rec.csv", known_recording("time_s,flexion_deg", 1));
    tests::write_bytes(folder / "marks.csv", "from,to,task\n0,10,\"Rust, zittend\"\n");
    const auto printed = [&](const char* format) {
        const auto finished = tests::run(
            {tests::cli_path().string(), "posture", (folder / "rec.csv").string(), "--marks",
             (folder / "marks.csv").string(), "--format", format, "--lang", "en"});
        INFO(finished.err);
        CHECK(finished.exit_code == 0);
        return finished.out;
    };
    const auto json = Json::parse(printed("json"));
    CHECK(json["samples"] == 300);
    CHECK(json["whole"]["episodes"][0]["share"].get<double>() == Approx(0.5));
    CHECK(json["whole"]["flexion"]["zones"][3]["verdicts"][1]["provenance"] == "remembered-medium");
    CHECK(json["tasks"][0]["task"] == "Rust, zittend");
    const auto csv = printed("csv");
    CHECK(csv.find("\n,episodes,60,") != std::string::npos);
    CHECK(csv.find("\n\"Rust, zittend\",total,,10") != std::string::npos);
    const auto text = printed("text");
    CHECK(text.find("over 20°: 2 times, the longest 10.0 s") != std::string::npos);
    CHECK(text.find("not recommended (ISO 11226") != std::string::npos);
    CHECK(tests::run({tests::cli_path().string(), "posture", (folder / "none.csv").string()})
              .exit_code == 2);
}
