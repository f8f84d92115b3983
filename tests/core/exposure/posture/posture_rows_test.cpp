// A recording as rows of a worksheet: the measures of the instrument must see in the rows what was
// in the samples.
#include "core/exposure/posture/posture_rows.hpp"

#include "core/assessment/exposure.hpp"
#include "tables/error.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/parse.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace werkrug;

namespace {

struct Angles {
    double flexion{};
    double rotation{};
};

// Two samples a second.
std::string csv_of(const std::vector<Angles>& angles, bool rotation = true) {
    std::string csv = rotation ? "time_s,flexion_deg,rotation_deg\n" : "time_s,flexion_deg\n";
    for (std::size_t i = 0; i < angles.size(); ++i) {
        csv += print_number(static_cast<double>(i) / 2) + ',' + print_number(angles[i].flexion);
        csv += rotation ? ',' + print_number(angles[i].rotation) + '\n' : "\n";
    }
    return csv;
}

core::PostureResult read(const std::string& csv, const core::PostureReading& reading = {},
                         const core::ColumnOptions& options = {},
                         const core::CsvLimits& limits = {}) {
    core::PostureRecording recording(core::CsvReader(core::text_bytes(csv), "r.csv", limits),
                                     options);
    return core::summarise_posture(recording, {}, "r.csv", reading);
}

std::vector<core::Posture> rows_of(const std::vector<Angles>& angles, bool rotation = true) {
    return core::posture_rows(read(csv_of(angles, rotation)).whole);
}

std::string refusal(const std::string& csv, const core::ColumnOptions& options = {}) {
    try {
        core::posture_rows(read(csv, {}, options).whole);
    } catch (const Error& error) {
        return to_english(error.problems().front().what);
    }
    return "accepted";
}

double share_over(const std::vector<Angles>& angles, double over_deg) {
    const auto count = std::count_if(angles.begin(), angles.end(), [&](const Angles& one) {
        return std::max(one.flexion, std::abs(one.rotation)) > over_deg;
    });
    return static_cast<double>(count) / static_cast<double>(angles.size());
}

// Half bent, half twisted, always over 20 degrees by one of them only: means would hide it.
std::vector<Angles> either_way() {
    std::vector<Angles> angles(100);
    for (std::size_t i = 0; i < angles.size(); ++i)
        angles[i] = i % 2 == 0 ? Angles{25, 0} : Angles{0, -25};
    return angles;
}

std::vector<Angles> at_random() {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> flexion(-30, 90);
    std::normal_distribution<double> rotation(0, 25);
    std::vector<Angles> angles(4000);
    for (auto& one : angles) {
        one.flexion = std::round(flexion(random) * 10) / 10;
        one.rotation = std::clamp(std::round(rotation(random) * 10) / 10, -170.0, 170.0);
    }
    return angles;
}

}  // namespace

TEST_CASE("rows give the measures that the samples give", "[posture]") {
    const auto& instrument = tables::default_instrument().instrument;
    const auto angles = GENERATE(either_way(), at_random(), std::vector<Angles>(10, {20, 20}),
                                 std::vector<Angles>(10, {30.04, 0}));
    core::Worksheet worksheet{.shift_min = 480};
    worksheet.tasks.push_back({.min_per_shift = 240, .postures = rows_of(angles)});
    const auto measures = core::measure_worksheet(worksheet, instrument);
    int seen = 0;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        const auto& measure = instrument.measures[i];
        const double share = share_over(angles, measure.over);
        if (measure.kind == tables::MeasureKind::posture_hours)
            CHECK(measures[i].value() == Approx(4 * share).margin(4 * 0.0002));
        else if (measure.kind == tables::MeasureKind::posture_share)
            CHECK(measures[i].value() == Approx(share / 2).margin(0.0002));
        else
            continue;
        ++seen;
    }
    CHECK(seen == 2);
}

TEST_CASE("an instrument's own angles are edges, too", "[posture]") {
    auto instrument = tables::default_instrument().instrument;
    for (auto& measure : instrument.measures) measure.over = 43.25;
    CHECK(core::posture_edges(instrument) == std::vector<double>{43.25, 43.25});
    const auto angles = at_random();
    const auto rows = core::posture_rows(
        read(csv_of(angles), {.edges_deg = core::posture_edges(instrument)}).whole);
    double share = 0;
    for (const auto& row : rows)
        if (std::max(*row.trunk_flexion_deg, *row.trunk_rotation_deg) > 43.25) share += *row.share;
    CHECK(share == Approx(share_over(angles, 43.25)).margin(0.0002));
}

TEST_CASE("a row for each class that is used, and the shares are the whole", "[posture]") {
    // A third each upright, bent at 45 and twisted at 65 degrees.
    std::vector<Angles> angles;
    angles.reserve(30);
    for (int i = 0; i < 30; ++i)
        angles.push_back(i < 10 ? Angles{4, 2} : i < 20 ? Angles{45, 5} : Angles{10, -65});
    const auto rows = rows_of(angles);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == core::Posture{4, 2, 0.3334});
    CHECK(rows[1] == core::Posture{45, 5, 0.3333});
    CHECK(rows[2] == core::Posture{10, 65, 0.3333});
}

TEST_CASE("a rotation that was not recorded stays unknown", "[posture]") {
    const auto rows = rows_of({{10, 0}, {10, 0}, {50, 0}, {50, 0}}, false);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == core::Posture{10, std::nullopt, 0.5});
    CHECK(rows[1] == core::Posture{50, std::nullopt, 0.5});
}

TEST_CASE("what cannot be a trunk is no row", "[posture]") {
    CHECK(refusal(csv_of(std::vector<Angles>(5, {-150, 0}))) ==
          "the trunk leans back further than it can");
    CHECK(refusal("time_s,flexion_deg\n0,1\n700000,1\n") ==
          "the recording is longer than 168 hours");
    CHECK_THROWS_AS(core::posture_rows({}), Error);
}

TEST_CASE("columns are named where their own names say nothing", "[posture]") {
    const std::string csv = "moment,hoek A,hoek B\n0,30,5\n1,30,5\n";
    CHECK(refusal(csv) == "a column with the time is missing");
    const auto named =
        core::ColumnOptions{.unit = core::SignalUnit::deg, .names = {"moment", "hoek A", "hoek B"}};
    const auto rows = core::posture_rows(read(csv, {}, named).whole);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0] == core::Posture{30, 5, 1});
    CHECK(refusal(csv, {.unit = core::SignalUnit::deg, .names = {"moment", "hoek C"}}) ==
          "there is no column of this name");
    const auto lying =
        read("t;p;q;r\n0;-1;0;0\n1;-1;0;0\n", {},
             {.unit = core::SignalUnit::g, .names = {"t", "p", "q", "r"}}, {.separator = ';'});
    CHECK(lying.whole.flexion.percentiles.at(1) == Approx(90));
}

TEST_CASE("the picture shows what counted, and nothing in a gap", "[posture][picture]") {
    // Ten seconds at 10 degrees, a gap of 80, ten at 50.
    std::string csv = "time_s,flexion_deg,rotation_deg\n";
    for (int i = 0; i < 100; ++i) csv += print_number(30 + i / 10.0) + ",10,-5\n";
    for (int i = 0; i < 100; ++i) csv += print_number(120 + i / 10.0) + ",50,5\n";
    core::SignalPicture picture(1000);
    const auto result = read(csv, {.picture = &picture});
    CHECK(result.first_s == 30);
    CHECK(picture.duration_s() == Approx(100));
    const auto columns = picture.columns(10);
    REQUIRE(columns.size() == 10);
    CHECK(columns[0][0].lowest == 10);
    CHECK(columns[0][1].highest == -5);
    CHECK(columns[5][0].is_empty());
    CHECK(columns[9][0].highest == 50);
    CHECK(columns[9][1].lowest == 5);
}
