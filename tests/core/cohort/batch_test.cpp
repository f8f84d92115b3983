// Whole cohorts through the real program: results as for single cases, faults in their rows.
#include "tables/parse.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

std::vector<std::string> split(const std::string& line, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(line);
    for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
    if (line.ends_with(separator)) parts.emplace_back();
    return parts;
}

// The rows of a result without quoted fields, by the names of its header.
std::vector<std::map<std::string, std::string>> rows_of(const std::string& csv) {
    const auto lines = split(csv, '\n');
    REQUIRE_FALSE(lines.empty());
    const auto names = split(lines.front(), ',');
    std::vector<std::map<std::string, std::string>> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].empty()) continue;
        const auto fields = split(lines[i], ',');
        INFO(lines[i]);
        REQUIRE(fields.size() == names.size());
        rows.emplace_back();
        for (std::size_t k = 0; k < names.size(); ++k) rows.back()[names[k]] = fields[k];
    }
    return rows;
}

// A folder with a table of cases, and what the program makes of it.
class Cohort {
  public:
    explicit Cohort(std::string_view name) : folder_(scratch_dir(name)) {}

    fs::path folder() const { return folder_; }
    fs::path results() const { return folder_ / "results"; }
    Finished run(const std::string& input, std::vector<std::string> more = {}) const {
        std::vector<std::string> command{cli_path().string(), "batch",  input, "-o",
                                         results().string(),  "--lang", "en"};
        command.insert(command.end(), more.begin(), more.end());
        return tests::run(command);
    }
    Finished run_table(std::string_view table, std::vector<std::string> more = {}) const {
        write_bytes(folder_ / "cases.csv", table);
        return run((folder_ / "cases.csv").string(), std::move(more));
    }
    // The results of a table that has no fault.
    std::vector<std::map<std::string, std::string>> rows(std::string_view table) const {
        const auto finished = run_table(table);
        INFO(finished.err);
        CHECK(finished.err.empty());
        REQUIRE(finished.exit_code == 0);
        return rows_of(read_bytes(results()));
    }
    // The one line on standard error of an input that is refused whole.
    std::string refusal(std::string_view table) const {
        const auto finished = run_table(table);
        CHECK(finished.exit_code == 2);
        CHECK_FALSE(fs::exists(results()));
        return finished.err;
    }
    std::string error_of_row(const std::string& header, const std::string& row) const {
        CHECK(run_table(header + "\n" + row + "\n", {"--format", "json"}).exit_code == 0);
        const auto result = Json::parse(read_bytes(results()))["results"];
        REQUIRE(result.size() == 1);
        return result[0]["error"].is_null() ? "" : result[0]["error"].get<std::string>();
    }

  private:
    fs::path folder_;
};

constexpr const char* facts_header =
    "case_number,birth_date,assessment_date,location,onset,first_onset,radiation,dermatomal,"
    "red_flags,lifting,bending-twisting,whole-body-vibration\n";

}  // namespace

TEST_CASE("a folder of cases gives what each case gives alone", "[cohort][cli]") {
    const Cohort cohort("batch_folder");
    fs::create_directory(cohort.folder() / "cases");
    std::vector<std::string> names;
    for (const auto& file : vector_case_files()) {
        names.push_back(file.filename().string());
        fs::copy_file(file, cohort.folder() / "cases" / names.back());
    }
    const auto input = (cohort.folder() / "cases").string();
    const auto finished = cohort.run(input, {"--format", "json", "--jobs", "2"});
    INFO(finished.err);
    REQUIRE(finished.exit_code == 0);
    const auto results = Json::parse(read_bytes(cohort.results()))["results"];
    REQUIRE(results.size() == names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        INFO(names[i]);
        const auto alone =
            Json::parse(run({cli_path().string(), "assess",
                             (cohort.folder() / "cases" / names[i]).string(), "--format", "json"})
                            .out);
        CHECK(results[i]["file"] == names[i]);
        for (const char* part : {"case_id", "diagnosis", "exposure", "assessment", "incomplete"})
            CHECK(results[i][part] == alone[part]);
        CHECK(results[i]["error"].is_null());
    }
}

TEST_CASE("the columns of a folder's results hold the published numbers", "[cohort][cli]") {
    const Cohort cohort("batch_folder_csv");
    fs::create_directory(cohort.folder() / "cases");
    const auto published = vector_case_files();
    for (const auto& file : published)
        fs::copy_file(file, cohort.folder() / "cases" / file.filename());
    REQUIRE(cohort.run((cohort.folder() / "cases").string()).exit_code == 0);
    const auto rows = rows_of(read_bytes(cohort.results()));
    REQUIRE(rows.size() == published.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto file = published[i];
        INFO(file.string());
        const auto expected = Json::parse(read_bytes(file.replace_extension(".expected.json")));
        CHECK(rows[i].at("diagnosis") == expected["diagnosis"]["conclusion"]);
        const auto& assessment = expected["assessment"];
        if (assessment.is_null()) {
            CHECK(rows[i].at("percent_table").empty());
            continue;
        }
        const auto number = [&](const char* name) {
            return parse_number(rows[i].at(name)).value();
        };
        CHECK(rows[i].at("lifting_level") == expected["exposure"]["levels"]["lifting"]);
        CHECK(number("points") == expected["exposure"]["points"].get<double>());
        CHECK_THAT(number("percent_table"),
                   Catch::WithinRel(assessment["percent_table"].get<double>(), 1e-6));
        CHECK_THAT(number("percent_model"),
                   Catch::WithinRel(assessment["percent_model"].get<double>(), 1e-6));
        CHECK_THAT(number("interval95_high"),
                   Catch::WithinRel(assessment["interval95"][1].get<double>(), 1e-6));
        CHECK(rows[i].at("age_band") == assessment["age_band"]);
    }
}

// Published check values of the model: 66.3, 59.5 and 56.1 % at 19 points under 35, from 35 to 45
// and over 45 years.
TEST_CASE("levels of a table give the published percentages", "[cohort][cli]") {
    const auto rows = Cohort("batch_levels")
                          .rows(std::string{facts_header} +
                                "A,1996-03-01,2026-03-16,low-back,2025-11-20,2025-11-20,none,no,"
                                "none,high,high,high\n"
                                "B,1985-03-17,2026-03-16,low-back,2025-11-20,,none,,none,high,"
                                "high,high\r\n"
                                "\n"
                                "C,1976-03-16,2026-03-16,low-back,2025-11-20,,above-knee,no,none,"
                                "high,high,high");
    REQUIRE(rows.size() == 3);
    const std::vector<double> expected{66.3, 59.5, 56.1};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(rows[i].at("points") == "19");
        CHECK(parse_number(rows[i].at("percent_table")).value() ==
              Approx(expected[i]).margin(0.05));
        CHECK(rows[i].at("occupational_disease") == "true");
    }
    CHECK(rows[1].at("case_id") == "B");
    CHECK(rows[1].at("age") == "40");
    CHECK(rows[2].at("line") == "5");
}

TEST_CASE("levels follow from measures, and an age stands for the birth date", "[cohort][cli]") {
    const auto rows =
        Cohort("batch_measures")
            .rows(
                "age;assessment_date;onset;location;radiation;red_flags;LIFTING_TIME_OVER_15KG_"
                "SHARE;lifting-over-5kg-2-per-min-h;lifts_over_25kg_per_shift;bending-twisting;"
                "whole-body-vibration\n"
                "41;2026-03-16;2025-11-20;low-back;none;none;0,11;0;0;none;none\n"
                "41;2026-03-16;2025-11-20;low-back;none;none;0,1;2;0;none;none\n"
                "41;2026-03-16;2025-11-20;low-back;none;none;0,1;1,9;;none;none\n"
                "41;2026-03-16;2025-11-20;low-back;none;trauma weight-loss;0;0;0;none;none\n"
                "41;2026-03-16;2025-11-20;low-back;none;;0;0;0;none;none\n");
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].at("lifting_level") == "high");
    CHECK(rows[0].at("age") == "41");
    CHECK(rows[1].at("lifting_level") == "moderate");
    CHECK(rows[2].at("lifting_level").empty());
    CHECK(rows[2].at("incomplete") == "lifting");
    CHECK(rows[3].at("diagnosis") == "specific-suspected");
    CHECK(rows[3].at("red_flags_present") == "trauma weight-loss");
    CHECK(rows[4].at("diagnosis") == "incomplete");
}

TEST_CASE("an age that does not decide the red flag of the first onset is refused",
          "[cohort][cli]") {
    const Cohort cohort("batch_age");
    const std::string header{"age,assessment_date,onset,location,radiation,red_flags"};
    // Aged 20 in March 2026: at an onset a month before, 19 or 20 (a red flag is under 20).
    CHECK(cohort.error_of_row(header, "20,2026-03-16,2026-02-16,low-back,none,none")
              .find("cases.csv:2:1: age: whether the age at the first onset is a red flag") == 0);
    CHECK(cohort.error_of_row(header, "41,2026-03-16,2026-02-16,low-back,none,none").empty());
    CHECK(cohort.error_of_row(header, "20,2026-03-16,2026-03-16,low-back,none,none").empty());
}

TEST_CASE("a row that cannot be read says where and why, and the others go on", "[cohort][cli]") {
    const Cohort cohort("batch_errors");
    const auto good = "A,1985-03-17,2026-03-16,low-back,2025-11-20,,none,,none,high,high,high\n";
    std::string table{facts_header};
    for (const char* bad :
         {"\"B,1985-03-17\n", "C,1985-02-30,2026-03-16,,,,,,,,,\n", "D\n",
          "E,1985-03-17,2026-03-16,low-back,2025-11-20,,none,,none,present,high,high\n"})
        table += std::string{good} + bad;
    const auto finished = cohort.run_table(table, {"--format", "json", "--jobs", "3"});
    CHECK(finished.exit_code == 0);
    CHECK(finished.err.find("4 of 8 cases could not be read") != std::string::npos);
    const auto results = Json::parse(read_bytes(cohort.results()))["results"];
    REQUIRE(results.size() == 8);
    for (std::size_t i = 0; i < results.size(); i += 2) {
        CHECK(results[i]["line"] == i + 2);
        CHECK(results[i]["exposure"]["points"] == 19);
    }
    const auto error = [&](std::size_t i) { return results[i]["error"].get<std::string>(); };
    CHECK(error(1) == "cases.csv:3:1: a quote that is not closed, or in the middle of a field");
    CHECK(error(3).starts_with("cases.csv:5:3: birth_date: not a date"));
    CHECK(results[3]["case_id"] == "C");
    CHECK(error(5).starts_with("cases.csv:7:2: fewer fields than the header has names"));
    CHECK(error(7).starts_with("cases.csv:9:57: lifting: a level that this factor does not have"));
}

TEST_CASE("hostile values are refused where they stand", "[cohort][cli]") {
    const Cohort cohort("batch_hostile");
    const auto starts = [](const std::string& text, std::string_view start) {
        INFO(text);
        CHECK(text.starts_with(start));
    };
    starts(cohort.error_of_row("age,a8_m_s2", "41,nan"), "cases.csv:2:4: a8_m_s2: not a number");
    starts(cohort.error_of_row("age,a8_m_s2", "41,1e999"), "cases.csv:2:4: a8_m_s2: not a number");
    starts(cohort.error_of_row("age,a8_m_s2", "41,-1"), "cases.csv:2:4: a8_m_s2: out of range");
    starts(cohort.error_of_row("age;a8_m_s2", "41;1.234,5"),
           "cases.csv:2:4: a8_m_s2: not a number");
    starts(cohort.error_of_row("age,a8_m_s2", "41.5,1"), "cases.csv:2:1: age: not a whole number");
    starts(cohort.error_of_row("age,a8_m_s2", "1e300,1"), "cases.csv:2:1: age: out of range");
    starts(cohort.error_of_row("age,a8_m_s2", "41,1,2"), "cases.csv:2:6: more fields");
    starts(cohort.error_of_row("case_number,age", "a\xFF,1"), "cases.csv:2:2: not a character");
    starts(cohort.error_of_row("case_number,age", std::string("a\0b,1", 5)),
           "cases.csv:2:2: not a character");
    starts(cohort.error_of_row("case_number,age", std::string(100'000, 'a')),
           "cases.csv:2:1: the line is too long");
    starts(cohort.error_of_row("case_number,age", std::string(1'000'000, ',')),
           "cases.csv:2:1: the line is too long");
    starts(cohort.error_of_row("birth_date,assessment_date", "2001-01-01,2000-01-01"),
           "cases.csv:2:1: case/worker/birth-date: the date of birth is after the assessment");
    CHECK(cohort.error_of_row("case_number,age", "\"a \"\"b\"\", c\",40").empty());
}

TEST_CASE("a table without a good header is refused whole, and no results are written",
          "[cohort][cli]") {
    const Cohort cohort("batch_header");
    const auto says = [&](std::string_view table, std::string_view what) {
        const auto refusal = cohort.refusal(table);
        INFO(refusal);
        CHECK(refusal.find(what) != std::string::npos);
    };
    says("", "cases.csv:1:1: the header with the names of the columns is missing");
    says("lfting,age\n", "cases.csv:1:1: lfting: a column that is not known (one of: case_number");
    says("age,lifting,Age\n", "cases.csv:1:13: Age: stands here a second time");
    says("age,lifting;a8_m_s2\n", "cases.csv:1:1: more than one kind of separator");
    says("age,,lifting\n", "cases.csv:1:5: a column that is not known");
    std::string ten_million_columns;
    ten_million_columns.resize(10'000'000, ',');
    says(ten_million_columns, "cases.csv:1:1: the line is too long");
    says(std::string(2000, ','), "cases.csv:1:1001: too many columns");
    const auto nothing = cohort.run((cohort.folder() / "nothing.csv").string());
    CHECK(nothing.exit_code == 2);
    CHECK(nothing.err.find("nothing.csv: ") != std::string::npos);
}

TEST_CASE("results take the place of earlier ones only when they are whole", "[cohort][cli]") {
    const Cohort cohort("batch_atomic");
    write_bytes(cohort.results(), "earlier");
    CHECK(cohort.run_table("lfting\n").exit_code == 2);
    CHECK(read_bytes(cohort.results()) == "earlier");
    write_bytes(cohort.results(), "age\n40\n");
    CHECK(cohort.run(cohort.results().string()).exit_code == 2);
    CHECK(read_bytes(cohort.results()) == "age\n40\n");
    CHECK(cohort.run_table("age\n40\n").exit_code == 0);
    CHECK(read_bytes(cohort.results()).starts_with("line,case_id,"));
    CHECK(std::distance(fs::directory_iterator(cohort.folder()), fs::directory_iterator{}) == 2);
}

TEST_CASE("many rows come out in their order, whatever the number of workers", "[cohort][cli]") {
    const Cohort cohort("batch_order");
    constexpr std::size_t count = 20'000;
    std::string table{"case_number,age\n"};
    for (std::size_t i = 0; i < count; ++i) {
        table += "C" + std::to_string(i);
        table += i % 7 == 0 ? ",x\n" : ",40\n";
    }
    CHECK(cohort.run_table(table, {"--jobs", "5"}).exit_code == 0);
    const auto many = read_bytes(cohort.results());
    CHECK(cohort.run_table(table, {"--jobs", "1"}).exit_code == 0);
    CHECK(many == read_bytes(cohort.results()));
    const auto rows = split(many, '\n');
    REQUIRE(rows.size() >= count + 1);
    for (std::size_t i = 0; i < count; ++i) {
        const auto start = std::to_string(i + 2) + ",C" + std::to_string(i) + ",";
        if (!rows[i + 1].starts_with(start)) FAIL(rows[i + 1]);
    }
}
