// Recordings as text: separators, headers, decimal marks, times, and files that mean harm.
#include "core/exposure/vibration/csv_number.hpp"
#include "core/exposure/vibration/recording.hpp"
#include "tables/parse.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace werkrug;

namespace {

struct Read {
    core::RecordingInfo info{};
    core::Frames frames{};
    Problems warnings{};
};

Read read(const std::string& text, const core::RecordingOptions& options = {.rate_hz = 1000}) {
    const auto recording = core::recording_of(text, "r.csv", options);
    core::Frames frames(100);
    std::size_t count = 0;
    while (const auto now = recording->read(std::span{frames}.subspan(count))) {
        count += now;
        frames.resize(count + 100);
    }
    frames.resize(count);
    return {.info = recording->info(), .frames = frames, .warnings = recording->warnings()};
}

std::string refusal(const std::string& text,
                    const core::RecordingOptions& options = {.rate_hz = 1000}) {
    try {
        read(text, options);
    } catch (const Error& error) {
        return error.what();
    }
    return "not refused";
}

void check_first(const Read& read, double x, double y, double z) {
    REQUIRE_FALSE(read.frames.empty());
    CHECK(read.frames[0].axis[0] == x);
    CHECK(read.frames[0].axis[1] == y);
    CHECK(read.frames[0].axis[2] == z);
}

// A second of rows with times of so many decimals.
std::string timed(double rate, int decimals, int rows, int gap_after = -1) {
    std::string text = "time,x,y,z\n";
    for (int i = 0; i < rows; ++i) {
        const double late = gap_after >= 0 && i > gap_after ? 0.25 : 0;
        const double scale = std::pow(10, decimals);
        const double time = std::round((i / rate + late) * scale) / scale;
        text += print_number(time) + ",1,2,3\n";
    }
    return text;
}

}  // namespace

TEST_CASE("columns are found under every separator, with or without a header", "[vibration][csv]") {
    check_first(read("0.5,-1,2e1\n1,2,3\n"), 0.5, -1, 20);
    check_first(read("0;0.5;-1;20\n0.001;1;2;3\n", {}), 0.5, -1, 20);
    check_first(read("0,5;-1,25;20\r\n1;2;3\r\n"), 0.5, -1.25, 20);
    check_first(read("0.5\t-1\t20"), 0.5, -1, 20);
    check_first(read("  0.5   -1 20  \n1 2 3\n"), 0.5, -1, 20);
    check_first(read("0,5 -1,5 20\n"), 0.5, -1.5, 20);
    check_first(read("0.5, -1, 20\n"), 0.5, -1, 20);
    check_first(read("\xEF\xBB\xBF"
                     "x;y;z\n\"0,5\";+1;.25\n"),
                0.5, 1, 0.25);
    check_first(read("# logger 7\n\nserial 4711\nz,y,x\n20,-1,0.5\n\n1,2,3\n"), 0.5, -1, 20);
    check_first(read("Acc_Z (m/s²);Time [s];Acc_X (m/s²);Acc_Y (m/s²)\n3;0;1;2\n3;0,001;1;2\n", {}),
                1, 2, 3);
    check_first(
        read("time,ax,temperature,ay,az\ns,m/s2,C,m/s2,m/s2\n0,1,20,2,3\n0.001,1,?,2,3\n", {}), 1,
        2, 3);
}

TEST_CASE("units come from the header or from a person", "[vibration][csv]") {
    const auto in_g = read("x [g],y [g],z [g]\n1,0,2\n");
    check_first(in_g, 9.80665, 0, 2 * 9.80665);
    CHECK(in_g.info.unit_known);
    core::RecordingOptions options{.rate_hz = 1000};
    options.unit = core::AccelerationUnit::m_s2;
    const auto metric = read("x [g],y [g],z [g]\n1,0,2\n", options);
    check_first(metric, 1, 0, 2);
    REQUIRE(metric.warnings.size() == 1);
    CHECK_FALSE(read("x,y,z\n1,2,3\n").info.unit_known);
}

TEST_CASE("axes are chosen by place and by name", "[vibration][csv]") {
    const auto axes = [](std::vector<std::string> names) {
        return core::RecordingOptions{.rate_hz = 1000, .axes = std::move(names)};
    };
    check_first(read("1,2,3\n", axes({"z", "x", "y"})), 2, 3, 1);
    check_first(read("1,2,3\n", axes({"-", "x", "-"})), 2, 0, 0);
    check_first(read("x,y,z\n1,2,3\n", axes({"z"})), 0, 0, 3);
    check_first(read("front,left,up\n1,2,3\n", axes({"left", "up", "front"})), 2, 3, 1);
    check_first(read("a1,a2,a3\n1,2,3\n", axes({"z", "y", "x"})), 3, 2, 1);
    CHECK(read("5\n6\n", axes({"z"})).info.has_axis == std::array{false, false, true});
    CHECK(refusal("front,left,up\n1,2,3\n").starts_with("r.csv:1:1: Which columns are the axes?"));
    CHECK(refusal("1,2\n").find("There are 2 channels") != std::string::npos);
    CHECK(refusal("x,ax,y\n1,2,3\n").starts_with("r.csv:1:1: Two columns are the same axis"));
}

TEST_CASE("the sampling rate comes from the times", "[vibration][csv]") {
    CHECK(read(timed(1000, 3, 500), {}).info.rate_hz == 1000);
    CHECK(read(timed(6000, 6, 5000), {}).info.rate_hz == 6000);
    CHECK(read(timed(2000, 3, 4000), {}).info.rate_hz == 2000);  // times in steps of two samples
    CHECK(read(timed(819.2, 6, 5000), {}).info.rate_hz == Approx(819.2).epsilon(1e-6));
    CHECK(read("time_ms,x,y,z\n0,1,2,3\n2,1,2,3\n4,1,2,3\n", {}).info.rate_hz == 500);
    const auto other = read(timed(1000, 3, 500), {.rate_hz = 500});
    CHECK(other.info.rate_hz == 500);
    CHECK(other.warnings.size() >= 1);
    CHECK(refusal("x,y,z\n1,2,3\n", {}).find("The sampling rate is not known") !=
          std::string::npos);
    CHECK(refusal("time,x,y,z\n0,1,2,3\n", {}).find("not known") != std::string::npos);
    CHECK(refusal(timed(100, 3, 50), {}).find("100 Hz cannot be used") != std::string::npos);
}

TEST_CASE("gaps in the times are told, times that go back are refused", "[vibration][csv]") {
    for (const auto& text : {timed(1000, 3, 500), timed(2000, 3, 4000), timed(6000, 5, 4000)})
        CHECK(read(text, {}).warnings.empty());
    const auto gap = read(timed(1000, 3, 9000, 99), {});
    REQUIRE(gap.warnings.size() == 1);
    CHECK(gap.warnings[0].position == Position{102, 1});
    CHECK(to_english(gap.warnings[0], "").find("1 gaps in the times, 0.25 s") != std::string::npos);
    CHECK(refusal("time,x,y,z\n0,1,2,3\n0.001,1,2,3\n0.0005,1,2,3\n", {})
              .starts_with("r.csv:4:1: The time goes back"));
}

TEST_CASE("what is no number is refused with line and column", "[vibration][csv]") {
    CHECK(refusal("x,y,z\n1,2,3\n1,nan,3\n").starts_with("r.csv:3:3: “nan” is not a number"));
    CHECK(refusal("x,y,z\n1,inf,3\n").starts_with("r.csv:2:3: “inf” is not a number"));
    CHECK(refusal("0,nan,1\n1,2,3\n").starts_with("r.csv:1:3: “nan” is not a number"));
    CHECK(refusal("x;y;z\n1;2;3\n1;2 3;4\n").starts_with("r.csv:3:3: “2 3” is not a number"));
    CHECK(refusal("x;y;z\n1;2;1.234,5\n").starts_with("r.csv:2:5: “1.234,5” is not a number"));
    CHECK(refusal("x,y,z\n1,2,3\n1,,3\n").starts_with("r.csv:3:3: A number is missing here"));
    CHECK(refusal("x,y,z\n1,2,3\n1,2,1e40\n").starts_with("r.csv:3:5: 1e40 is impossible"));
    CHECK(refusal("x,y,z\n1,2,3\n1,2,0x10\n").starts_with("r.csv:3:5: “0x10” is not"));
    CHECK(refusal("x,y,z\n1,2,3\n1,2,3,4\n").starts_with("r.csv:3:6: There are more than 3"));
    CHECK(refusal("x,y,z\n1,2,3\n1,2\n").starts_with("r.csv:3:4: Only 2 of 3 columns"));
    CHECK(refusal("x t y z\n1 5 2 3\n1 5\t5 2 3\n").starts_with("r.csv:3:9: There are more"));
    CHECK(refusal("x y z\n1 2 3\n1 2\n").starts_with("r.csv:3:4: Only 2 of 3 columns"));
    CHECK(refusal("x,y,z\n1;2;3\n").starts_with("r.csv:1:1: The header has 1 columns"));
    CHECK(refusal("time,x,y,z\n0,000,1,5,2,5,3,5\n")
              .starts_with("r.csv:1:1: The header has 4 columns, the first row of numbers 8"));
}

TEST_CASE("hostile text files end in a clear error", "[vibration][csv]") {
    CHECK(refusal("").find("This file is empty") != std::string::npos);
    CHECK(refusal("no numbers at all\nanywhere\n").starts_with("r.csv:1:1: This is neither"));
    CHECK(refusal(std::string("1,2,3\n\0\0\n", 9)).starts_with("r.csv:1:1: This is neither"));
    std::string wide;
    for (int i = 0; i < 1'000'000; ++i) wide += "1,";
    CHECK(refusal(wide + "1\n").starts_with("r.csv:1:1: There are more than 64 columns"));
    CHECK(refusal("x,y,z\n1,2,3\n" + wide + "\n").starts_with("r.csv:3:"));
    CHECK(refusal("x,y,z\n1,2,3\n" + std::string(1'000'000, '1'))
              .starts_with("r.csv:3:65536: This line is too long"));
    CHECK(refusal("x,y,z\n1,2,3\n" + std::string(300, '1') + ",1,1\n")
              .starts_with("r.csv:3:1: 1111111111111111111111111111111111111111 is impossible"));
}

TEST_CASE("rows across the ends of buffers are whole", "[vibration][csv]") {
    std::string text = "x,y,z\n";
    constexpr int rows = 40'000;  // several buffers
    for (int i = 0; i < rows; ++i)
        text += std::to_string(i) + ".5,-" + std::to_string(i % 7) + ",0.125\n";
    const auto all = read(text);
    REQUIRE(all.frames.size() == rows);
    bool right = true;
    for (int i = 0; i < rows; ++i) {
        const auto& axis = all.frames[static_cast<std::size_t>(i)].axis;
        right = right && axis[0] == i + 0.5 && axis[1] == -(i % 7) && axis[2] == 0.125;
    }
    CHECK(right);
}

TEST_CASE("numbers read fast are the same as those read carefully", "[vibration][csv]") {
    std::mt19937_64 random{1};
    for (int i = 0; i < 20'000; ++i) {
        auto digits = std::to_string(random() % 1'000'000'000'000'000ULL);
        digits.insert(random() % (digits.size() + 1), ".");
        if (i % 2 == 0) digits.insert(0, "-");
        const auto line = digits + "\n";
        const char* at = line.data();
        const auto fast = core::fast_number(at, false);
        const auto careful = parse_number(digits);
        if (fast) {
            CHECK(at == line.data() + digits.size());
            CHECK(fast == careful.value());
        } else {
            CHECK(digits.size() > 15);
        }
    }
    const std::string many = "0.1234567890123456\n";
    const char* at = many.data();
    CHECK_FALSE(core::fast_number(at, false));
    CHECK(at == many.data());
}
