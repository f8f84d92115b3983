// The lifting equation on the command line, through the real program.
#include "tables/parse.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"
#include "tests/support/vector_table.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <sstream>

using namespace werkrug;
using namespace werkrug::tests;
using Json = nlohmann::json;

namespace {

namespace fs = std::filesystem;

const std::string header =
    "id,load_kg,h_cm,v_cm,d_cm,asymmetry_deg,lifts_per_min,duration,v_origin_cm,coupling\n";

// A folder of its own, with a table of lifts in it.
class Bench {
  public:
    Bench(std::string_view name, const std::string& table) : folder_(scratch_dir(name)) {
        write_bytes(folder_ / "lifts.csv", table);
    }

    std::string path(const char* name) const { return (folder_ / name).string(); }

    Finished lift(std::vector<std::string> options = {}, const char* language = "en") const {
        std::vector<std::string> command{cli_path().string(), "lift", path("lifts.csv"), "--lang",
                                         language};
        command.insert(command.end(), options.begin(), options.end());
        return run(command);
    }
    std::string done(std::vector<std::string> options) const {
        const auto finished = lift(std::move(options));
        INFO(finished.err);
        CHECK(finished.exit_code == 0);
        CHECK(finished.err.empty());
        return finished.out;
    }
    std::size_t files() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(folder_), fs::directory_iterator{}));
    }

  private:
    fs::path folder_;
};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream stream{line + ","};
    for (std::string cell; std::getline(stream, cell, ',');) cells.push_back(cell);
    return cells;
}

// The published examples in one system of units, as a table of lifts.
std::string table_of_examples(const std::vector<VectorRow>& rows) {
    const bool us = rows.front().at("unit") == "us";
    std::string table =
        us ? "id,load_lb,h_in,v_in,d_in,asymmetry_deg,lifts_per_min,duration,v_origin_in,coupling\n"
           : header;
    for (const auto& row : rows) {
        table += "\"" + row.at("id") + "\"";
        for (const auto* name :
             {"load", "H", "V", "D", "A_deg", "F_per_min", "duration", "V_origin", "coupling"})
            table += "," + row.at(name);
        table += "\n";
    }
    return table;
}

std::vector<VectorRow> examples(const std::string& unit) {
    auto rows = read_vector_table("niosh_examples.csv");
    std::erase_if(rows, [&unit](const auto& row) { return row.at("unit") != unit; });
    REQUIRE_FALSE(rows.empty());
    return rows;
}

void check_cell(const std::string& cell, const std::string& expected, double margin) {
    const auto number = parse_number(cell);
    const double wanted = parse_number(expected).value();
    // Where the manual has 0 there is no number.
    REQUIRE(number.has_value() == (wanted > 0));
    if (number) CHECK(*number == Approx(wanted).margin(margin));
}

void check_examples(const std::string& csv, const std::vector<VectorRow>& rows,
                    const std::string& suffix, double margin) {
    const auto lines = lines_of(csv);
    REQUIRE(lines.size() == rows.size() + 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        INFO(row.at("id"));
        const auto cells = cells_of(lines[i + 1]);
        REQUIRE(cells.size() == 9);
        CHECK(cells[0] == row.at("id"));
        std::size_t at = 1;
        for (const auto* name : {"HM", "VM", "DM", "AM", "FM", "CM", "RWL"})
            check_cell(cells[at++], row.at(name + suffix), margin);
        const auto& index = row.at("LI" + suffix);
        if (index == "undefined")
            CHECK(cells[at].starts_with("not applicable: "));
        else
            check_cell(cells[at], index, margin);
    }
}

}  // namespace

TEST_CASE("lift reproduces the published examples", "[app][lifting]") {
    const auto metric = examples("m");
    const Bench bench("lift_cli_examples", table_of_examples(metric));
    const auto csv = bench.done({"--format", "csv"});
    CHECK(csv.starts_with("id,hm,vm,dm,am,fm,cm,rwl_kg,lifting_index\n"));
    check_examples(csv, metric, "_full", 0.5e-6 + 1e-12);
}

TEST_CASE("lift reproduces the worksheets in pounds and inches", "[app][lifting]") {
    const auto us = examples("us");
    const Bench bench("lift_cli_us", table_of_examples(us));
    const auto full = bench.done({"--format", "csv", "--units", "us"});
    CHECK(full.starts_with("id,hm,vm,dm,am,fm,cm,rwl_lb,lifting_index\n"));
    check_examples(full, us, "_full", 0.5e-6 + 1e-12);
    check_examples(bench.done({"--format", "csv", "--units", "us", "--worksheet"}), us, "_print",
                   1e-9);
}

TEST_CASE("lift takes columns in any order and numbers as they are written", "[app][lifting]") {
    const Bench bench("lift_cli_order",
                      "coupling;note;duration;lifts_per_min;asymmetry_deg;d_cm;v_origin_cm;v_cm;"
                      "h_cm;load_kg;id\r\ngood;\"a;b\";short;0,2;0;25;75;75;50;11,5;crate\r\n");
    const auto json = Json::parse(bench.done({"--format", "json"}));
    REQUIRE(json.size() == 1);
    CHECK(json[0]["id"] == "crate");
    CHECK(json[0]["hm"] == 0.5);
    CHECK(json[0]["rwl_kg"] == 11.5);
    CHECK(json[0]["lifting_index"] == 1);
    CHECK(json[0]["improve_first"] == "hm");
    CHECK(json[0]["not_applicable"].is_null());
}

TEST_CASE("lift says why the equation does not apply", "[app][lifting]") {
    const Bench bench("lift_cli_range", header + "far,10,63.5,75,25,0,14,short,70,good\n");
    const auto json = Json::parse(bench.done({"--format", "json"}));
    CHECK(json[0]["hm"].is_null());
    CHECK(json[0]["fm"].is_null());
    CHECK(json[0]["rwl_kg"].is_null());
    CHECK(json[0]["lifting_index"].is_null());
    CHECK(json[0]["not_applicable"] ==
          "not applicable: h_cm 63.5 is over 63; lifts_per_min 14 is not under 13");
    const auto csv = lines_of(bench.done({"--format", "csv"}));
    CHECK(csv.at(1) ==
          "far,,1,1,1,,1,,\"not applicable: h_cm 63.5 is over 63; lifts_per_min 14 is not under "
          "13\"");
    const auto text = bench.done({});
    CHECK_THAT(text, Catch::Contains("not applicable: horizontal distance of the hands 63.5 cm: "
                                     "over 63 cm; frequency 14 lifts a minute: only under 13"));
    CHECK_THAT(bench.lift({}, "nl").out,
               Catch::Contains("niet van toepassing: ") && Catch::Contains("63,5 cm: boven 63 cm"));
}

TEST_CASE("lift shows people every multiplier and what to improve first", "[app][lifting]") {
    const Bench bench("lift_cli_text", header + "a,11.5,50,75,25,0,0.2,short,75,good\n" +
                                           "b,23,25,75,25,0,0.2,short,75,good\n");
    const auto lines = lines_of(bench.done({}));
    REQUIRE(lines.size() > 8);
    CHECK(lines[0] == "NIOSH lifting equation, reference mass 23 kg");
    CHECK(lines[3] ==
          "a             0.500*  1.000   1.000   1.000   1.000   1.000     11.50    1.00");
    CHECK(lines[4] ==
          "b             1.000   1.000   1.000   1.000   1.000   1.000     23.00    1.00");
    CHECK(lines[6] == "Lifts: 2, of which the equation does not apply to 0.");
    CHECK(lines[7] == "Highest lifting index: 1.00 (a).");
    CHECK(lines[8].starts_with("* improve this first: the lowest multiplier. HM: horizontal"));
    CHECK(std::all_of(lines.begin(), lines.end(), [](const auto& l) { return l.size() <= 80; }));
}

TEST_CASE("lift takes a reference mass by id, kilograms or person", "[app][lifting]") {
    const Bench bench("lift_cli_mass", header + "a,15,25,75,25,0,0.2,short,75,good\n");
    for (const auto* mass : {"iso-15", "15", "female:50"}) {
        CAPTURE(mass);
        const auto json = Json::parse(bench.done({"--format", "json", "--reference-mass", mass}));
        CHECK(json[0]["rwl_kg"] == 15);
    }
    for (const auto* mass : {"16", "iso", "female:", "cat:3"}) {
        CAPTURE(mass);
        const auto refused = bench.lift({"--reference-mass", mass});
        CHECK(refused.exit_code == 2);
        CHECK(refused.out.empty());
        CHECK_THAT(refused.err, Catch::Contains("This reference mass is not known"));
    }
    CHECK(bench.lift({"--reference-mass", "25", "--units", "us"}).exit_code == 2);
}

TEST_CASE("lift names every wrong row and writes nothing behind the first", "[app][lifting]") {
    const Bench bench("lift_cli_wrong", header + "a,15,25,75,25,0,0.2,short,75,good\n" +
                                            "b,x,25,75,25,0,0.2,Short,75,good\n" +
                                            "c,15,25,75,25,0,nan,short,75,good\n" +
                                            "d,15,25,-1,25,0,0.2,short,75,firm\n");
    const auto finished = bench.lift({"--format", "csv"});
    CHECK(finished.exit_code == 2);
    CHECK(lines_of(finished.out).size() == 2);
    const auto file = bench.path("lifts.csv");
    CHECK(lines_of(finished.err) ==
          std::vector<std::string>{
              file + ":3:3: load_kg: This is not a number",
              file + ":3:20: duration: This value is not known (One of: short, moderate, long)",
              file + ":4:17: lifts_per_min: This is not a number",
              file + ":5:9: v_cm: This number is out of range (From 0 to 300)",
              file + ":5:30: coupling: This value is not known (One of: good, fair, poor)"});
    const auto out = bench.path("out.csv");
    write_bytes(out, "before");
    CHECK(bench.lift({"--format", "csv", "-o", out}).exit_code == 2);
    CHECK(read_bytes(out) == "before");
    CHECK(bench.files() == 2);
}

TEST_CASE("lift refuses what is no table of lifts", "[app][lifting]") {
    const auto refusal = [](const std::string& table) {
        const Bench bench("lift_cli_refused", table);
        const auto finished = bench.lift({"--format", "json"});
        CHECK(finished.exit_code == 2);
        return finished.err.substr(finished.err.find("lifts.csv"));
    };
    CHECK(refusal("") == "lifts.csv: The file is empty\n");
    CHECK(refusal("1,2,3\n").starts_with("lifts.csv:1:1: The names of the columns are missing"));
    CHECK(refusal("id,load_kg\n").starts_with("lifts.csv:1:1: There is no column “duration”"));
    CHECK(refusal(header + "a,1\n").starts_with("lifts.csv:2:3: This row has 2 fields"));
    CHECK(refusal(header + std::string(3, '\0')) == "lifts.csv:2:1: A NUL byte\n");
    CHECK(refusal(std::string(10'000'000, ',')).starts_with("lifts.csv:1:1: The line is too long"));
    CHECK(run({cli_path().string(), "lift", "no/such.csv"}).exit_code == 2);
}

TEST_CASE("lift writes a file whole", "[app][lifting]") {
    const Bench bench("lift_cli_file", header + "a,15,25,75,25,0,0.2,short,75,good\n");
    const auto out = bench.path("out.csv");
    CHECK(bench.done({"--format", "csv", "-o", out}).empty());
    CHECK(read_bytes(out) == bench.done({"--format", "csv"}));
    CHECK(bench.files() == 2);
    CHECK(bench.lift({"-o", bench.path("no") + "/out.csv"}).exit_code == 2);
}

TEST_CASE("lift needs no more memory for a long table", "[app][lifting]") {
    constexpr int rows = 300'000;
    std::string table = header;
    for (int i = 0; i < rows; ++i)
        table += "row" + std::to_string(i) + ",12.5,40,60,80,30,2.5,moderate,60,fair\n";
    const Bench bench("lift_cli_long", table);
    const Bench small("lift_cli_short", header + "a,15,25,75,25,0,0.2,short,75,good\n");
    const auto out = bench.path("out.json");
    const auto usual = small.lift().peak_memory_kib;
    const auto finished = bench.lift({"--format", "json", "-o", out});
    CHECK(finished.exit_code == 0);
    // A program starts as a copy of this one, so the peak has its memory in it. The table has 15
    // MB, its results 50.
    if (!sanitized()) CHECK(finished.peak_memory_kib < usual + 4 * 1024);
    CHECK(Json::parse(read_bytes(out)).size() == rows);
}

TEST_CASE("the man page of lift names all of its options", "[app][lifting]") {
    auto page = read_bytes(source_dir() / "app" / "man" / "werkrug-cli-lift.1");
    std::erase(page, '\\');
    const auto help = run({cli_path().string(), "lift", "--help", "--lang", "en"}).out;
    static const std::regex option{R"(--[a-z-]+)"};
    int options = 0;
    for (std::sregex_iterator i{help.begin(), help.end(), option}, end; i != end; ++i) {
        INFO(i->str());
        CHECK(page.find(i->str()) != std::string::npos);
        ++options;
    }
    CHECK(options > 5);
    for (const auto& column : cells_of(header.substr(0, header.size() - 1))) {
        INFO(column);
        CHECK(page.find(column) != std::string::npos);
    }
}
