// The practice at a glance on the command line, through the real program; notifications read back
// by another tool.
#include "core/register/case_summary.hpp"
#include "tables/instrument_reader.hpp"
#include "tests/register/support.hpp"
#include "tests/support/cases.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

// The sample case with a number and a day of its own.
core::CaseContent case_of(int number, const char* day) {
    core::CaseContent content{.facts = sample_case()};
    content.facts.id = fmt::format("2026-{:04}", number);
    content.facts.assessment_date = date(day);
    return content;
}

// A register with six cases of one employer: five to be notified, one notified.
class Practice {
  public:
    explicit Practice(std::string_view name) : folder_(scratch_dir(name)) {
        write_bytes(folder_ / "passphrase", usual_passphrase);
        const auto world = test_world();
        make_register(register_path(), world);
        auto cases = open_register(register_path(), world);
        for (int number = 1; number <= 6; ++number) {
            auto content = case_of(number, "2026-03-16");
            if (number == 6) content.marks.notified_on = date("2026-03-20");
            cases.add(content, tables::default_instrument());
        }
    }
    std::string register_path() const { return path("cases"); }
    std::string path(const char* name) const { return (folder_ / name).string(); }

    Finished run(std::vector<std::string> words) const {
        words.insert(words.begin() + 1, register_path());
        std::vector<std::string> command{cli_path().string(), "register"};
        command.insert(command.end(), words.begin(), words.end());
        command.insert(command.end(), {"--passphrase-file", path("passphrase"), "--lang", "en"});
        return tests::run(command);
    }
    std::string done(std::vector<std::string> words) const {
        const auto finished = run(std::move(words));
        INFO(finished.err);
        CHECK(finished.exit_code == 0);
        return finished.out;
    }
    // Of the exports in the log: what, and for whom.
    std::vector<std::string> exports() const {
        std::vector<std::string> list;
        for (const auto& entry : Json::parse(done({"log", "--json"})))
            if (entry["action"] == "exported")
                list.push_back(entry["what"].get<std::string>() + ": " +
                               (entry["recipient"].is_null()
                                    ? std::string{}
                                    : entry["recipient"].get<std::string>()));
        return list;
    }

  private:
    fs::path folder_;
};

// The rows of a spreadsheet as a list of lists.
Json read_spreadsheet(const std::string& file) {
    const auto read = run({"/usr/bin/python3", "-c",
                           "import json,openpyxl,sys\n"
                           "sheet = openpyxl.load_workbook(sys.argv[1]).active\n"
                           "print(json.dumps([[cell.value for cell in row] for row in sheet]))",
                           file});
    INFO(read.err);
    REQUIRE(read.exit_code == 0);
    return Json::parse(read.out);
}

}  // namespace

TEST_CASE("the overview counts the register", "[register][practice]") {
    const Practice practice("practice_overview");
    const auto overview = Json::parse(practice.done({"overview", "--format", "json"}));
    CHECK(overview["cases"] == 6);
    CHECK(overview["to_notify"] == 5);
    REQUIRE(overview["clusters"].size() == 2);
    CHECK(overview["clusters"][0]["employer"] == "Distributiecentrum Noord B.V.");
    CHECK(overview["clusters"][0]["cases"] == 6);
    CHECK(Json::parse(
              practice.done({"overview", "--format", "json", "--to", "2026-03-15"}))["cases"] == 0);
    const auto text = practice.done({"overview"});
    CHECK(text.find("transportation and storage") != std::string::npos);
    CHECK(practice.exports().empty());  // looking is no export
    CHECK(practice.done({"overview", "-o", practice.path("overview.csv")}).empty());
    CHECK(read_bytes(practice.path("overview.csv")).starts_with("Table,Category,Cases\r\n"));
    CHECK(practice.exports() == std::vector<std::string>{"overview: "});
    CHECK(practice.run({"overview", "--from", "16-03-2026"}).exit_code == 2);
}

TEST_CASE("the annual report shows no small number and is logged", "[register][practice]") {
    const Practice practice("practice_annual");
    practice.done({"annual-report", "--employer", "distributiecentrum noord b.v.", "--year", "2026",
                   "-o", practice.path("report.csv")});
    const auto csv = read_bytes(practice.path("report.csv"));
    CHECK(csv.starts_with("Table,Category,Cases\r\nAll cases,,6\r\n"));
    CHECK(csv.find("2026-Q1,not shown\r\n") != std::string::npos);  // the others are zero
    CHECK(practice.exports() ==
          std::vector<std::string>{"annual-report: distributiecentrum noord b.v."});
    const auto nobody = Json::parse(practice.done(
        {"annual-report", "--employer", "Zuid", "--year", "2026", "--format", "json"}));
    CHECK(nobody["cases"].is_null());
}

TEST_CASE("the export for research has its dictionary beside it", "[register][practice]") {
    const Practice practice("practice_research");
    const auto told = Json::parse(practice.done(
        {"research-export", "-o", practice.path("research.csv"), "--format", "json"}));
    CHECK(told["cases"] == 6);
    CHECK(told["rows"] == 6);
    CHECK(told["anonymous"] == true);
    CHECK(told["smallest_group"] == 6);
    CHECK(read_bytes(practice.path("research-dictionary.csv")).starts_with("Column,Role,"));
    CHECK(read_bytes(practice.path("research.csv")).find("Vries") == std::string::npos);
    CHECK(practice.exports() == std::vector<std::string>{"research: "});
}

TEST_CASE("an output never takes the place of the register or of another", "[register][practice]") {
    const Practice practice("practice_outputs");
    const auto before = read_bytes(practice.register_path());
    const auto refused = [&](const std::vector<std::string>& words, const char* what) {
        const auto finished = practice.run(words);
        INFO(finished.err);
        CHECK(finished.exit_code == 2);
        CHECK(finished.err.find(what) != std::string::npos);
    };
    const auto itself = "This is the register itself.";
    const auto& cases = practice.register_path();
    refused({"research-export", "-o", cases}, itself);
    refused({"research-export", "-o", practice.path("r.csv"), "--dictionary", cases}, itself);
    refused({"annual-report", "--employer", "Zuid", "--year", "2026", "-o", cases}, itself);
    refused({"notifications", "--format", "csv", "-o", cases}, itself);
    refused({"export", "2026-0001", "-o", cases}, itself);
    const auto twice = practice.path("twice.csv");
    refused({"research-export", "-o", twice, "--dictionary", twice}, "need a file each");
    CHECK_FALSE(fs::exists(twice));
    CHECK(read_bytes(practice.register_path()) == before);
    practice.done({"check"});
}

TEST_CASE("notifications go into a spreadsheet that another tool reads", "[register][practice]") {
    const Practice practice("practice_notifications");
    const auto duties = Json::parse(practice.done({"notifications", "--format", "json"}));
    REQUIRE(duties.size() == 5);
    CHECK(duties[0]["case_number"] == "2026-0001");
    CHECK(duties[0]["duty"] == "to-notify");

    practice.done({"notifications", "-o", practice.path("all.xlsx")});
    const auto rows = read_spreadsheet(practice.path("all.xlsx"));
    REQUIRE(rows.size() == 6);
    CHECK(rows[0][1] == "CAS code");
    for (std::size_t row = 1; row < rows.size(); ++row) {
        CHECK(rows[row].size() == rows[0].size());
        CHECK(rows[row][0] == "Zelfstandig bedrijfsarts");
        CHECK(rows[row][1] == "L103");
        CHECK(rows[row][5] == "9333");
    }
    for (const auto& row : rows)
        for (const auto& cell : row)
            for (const char* secret : {"Vries", "Noord", "2026-000"})
                CHECK(cell.get<std::string>().find(secret) == std::string::npos);
    CHECK(practice.exports() == std::vector<std::string>(5, "notification-xlsx 1: ncvb"));

    practice.done({"notifications", "-o", practice.path("two.csv"), "--case", "2026-0006", "--case",
                   "2026-0002", "--case", "2026-0006"});
    const auto csv = read_bytes(practice.path("two.csv"));
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 3);
}

TEST_CASE("a case that cannot be notified is named by its number", "[register][practice]") {
    const Practice practice("practice_refused");
    {
        auto cases = open_register(practice.register_path(), test_world());
        auto content = case_of(7, "2026-03-16");
        content.facts.judgement.conclusion = core::ConclusionClass::not_occupational;
        cases.add(content, tables::default_instrument());
    }
    const auto some = practice.run({"notifications", "-o", practice.path("out.csv"), "--case",
                                    "2026-0007", "--case", "2026-0001"});
    CHECK(some.exit_code == 4);
    CHECK(some.err.find("2026-0007") != std::string::npos);
    CHECK(some.err.find("Vries") == std::string::npos);
    CHECK(fs::exists(practice.path("out.csv")));
    CHECK(practice.run({"notifications", "-o", practice.path("none.csv"), "--case", "2026-0007"})
              .exit_code == 2);
    CHECK_FALSE(fs::exists(practice.path("none.csv")));
    CHECK(practice.run({"notifications", "-o", practice.path("out.txt")}).exit_code == 2);
    CHECK(practice.run({"notifications", "--format", "csv"}).exit_code == 2);
}

// The sample case, saved by a program that did not know of figures yet.
TEST_CASE("a register of before is counted too", "[register][practice]") {
    const auto folder = scratch_dir("practice_before");
    write_bytes(folder / "passphrase", usual_passphrase);
    fs::copy_file(source_dir() / "tests/register/registers/without-figures.werkrug",
                  folder / "cases");
    const auto read =
        run({cli_path().string(), "register", "overview", (folder / "cases").string(), "--format",
             "json", "--passphrase-file", (folder / "passphrase").string()});
    INFO(read.err);
    REQUIRE(read.exit_code == 0);
    const auto overview = Json::parse(read.out);
    CHECK(overview["cases"] == 1);
    CHECK(overview["to_notify"] == 1);
    const auto& tables = overview["tables"];
    CHECK(std::any_of(tables.begin(), tables.end(), [](const Json& table) {
        return table == Json::parse(R"({"table": "duration", "counts": [
            {"category": "acute", "cases": 0}, {"category": "subacute", "cases": 0},
            {"category": "chronic", "cases": 1}, {"category": "unknown", "cases": 0}]})");
    }));
}

TEST_CASE("figures survive packing, and a summary without them too", "[register][practice]") {
    auto facts = sample_case();
    for (const char* effect : {"partly", "", "partly", "effective"})
        facts.care.evaluations.push_back({.measure = "Tilhulp", .effect = effect});
    auto summary = core::summarise(facts, tables::default_instrument().instrument,
                                   {.notified_on = date("2026-03-20")});
    const auto figures = summary.figures.read();
    REQUIRE(figures);
    CHECK(figures->occupation_code == "9333");
    CHECK(figures->sector_code == "52.10");
    CHECK(figures->duration == "chronic");
    CHECK(figures->measure_kinds == "technique");
    CHECK(figures->sick_leave_days == 106);  // 1 December to 16 March, both included
    CHECK(figures->notified_on == date("2026-03-20"));
    CHECK(figures->measure_effects == "effective partly unknown");
    CHECK(core::unpack_summary(core::pack_summary(summary)) == summary);
    CHECK_FALSE(core::unpack_figures(""));
    CHECK_FALSE(core::unpack_figures(core::pack_figures(*figures) + "x"));
    // As they were sealed before effects were counted: the same but for these.
    const auto older = core::unpack_figures(
        "9333\n52.10\nlifting=high\ntechnique\nfemale\nchronic\n106\nyes\n2026-03-20");
    REQUIRE(older);
    CHECK(older->measure_kinds == "technique");
    CHECK(older->notified_on == date("2026-03-20"));
    CHECK_FALSE(older->measure_effects);
    CHECK(core::unpack_figures(core::pack_figures(*older)) == older);
    summary.figures = core::KeptFigures(*older);
    CHECK(core::unpack_summary(core::pack_summary(summary)) == summary);
    summary.figures = {};  // as it was sealed before
    summary.due_kind.reset();
    CHECK(core::unpack_summary(core::pack_summary(summary)) == summary);
}
