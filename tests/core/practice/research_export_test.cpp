// The export for research: what stands in it, and that nobody is alone in it, counted by another
// program.
#include "core/practice/research_export.hpp"

#include "tests/core/practice/practice_entries.hpp"
#include "tests/support/paths.hpp"
#include "tests/support/process.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <array>
#include <random>

using namespace werkrug;
using namespace werkrug::tests;

namespace {

std::vector<core::IndexEntry> alike(std::size_t count) {
    std::vector<core::IndexEntry> entries;
    entries.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        entries.push_back(practice_entry("Noord B.V.", "2026-03-16",
                                         {.occupation_code = "9333",
                                          .sector_code = "52.10",
                                          .exposures = "lifting=high",
                                          .measure_kinds = "technique",
                                          .sex = core::Sex::female,
                                          .duration = "chronic",
                                          .sick_leave_days = 20,
                                          .occupational = true}));
        auto& summary = entries.back().summary;
        summary.birth_date = date("1984-05-17");
        summary.conclusion = "likely";
        summary.case_number = fmt::format("2026-{:04}", i);
        summary.family_name = "de Vries";
    }
    return entries;
}

// As different as people are; a fifth of it unknown.
std::vector<core::IndexEntry> many_people() {
    std::mt19937 random(5);
    std::vector<core::IndexEntry> entries;
    constexpr int people = 600;
    entries.reserve(people);
    const auto one_of = [&random](const auto& list) { return list.at(random() % list.size()); };
    constexpr std::array days{"2026-01-10", "2026-06-10", "2025-11-11", "2024-01-01"};
    constexpr std::array births{"1990-01-01", "1984-05-17", "1960-02-29", "2004-12-31"};
    constexpr std::array occupations{"9333", "9333", "7112", "5322", ""};
    constexpr std::array sectors{"52.10", "43", "86.1", "01", ""};
    constexpr std::array sexes{core::Sex::female, core::Sex::male, core::Sex::unknown};
    for (int i = 0; i < people; ++i) {
        entries.push_back(practice_entry("Noord", one_of(days),
                                         {.occupation_code = one_of(occupations),
                                          .sector_code = one_of(sectors),
                                          .sex = one_of(sexes)}));
        entries.back().summary.birth_date = date(one_of(births));
    }
    return entries;
}

std::string python(const std::string& program, const std::filesystem::path& file) {
    const auto finished = run({"/usr/bin/python3", "-c", program, file.string()});
    INFO(finished.err);
    CHECK(finished.exit_code == 0);
    return finished.out;
}

}  // namespace

TEST_CASE("rows of five who are alike stand as they are", "[practice]") {
    const auto made = core::research_export(alike(5));
    CHECK(made.anonymous());
    CHECK(made.cases == 5);
    CHECK(made.left_out == 0);
    CHECK(made.smallest_group == 5);
    REQUIRE(made.rows.size() == 5);
    const auto& row = made.rows.front();
    CHECK(row.quarter == "2026-Q1");
    CHECK(row.age_band == "35-44");
    CHECK(row.sex == "female");
    CHECK(row.occupation_group == "isco-9");
    CHECK(row.sector == "nace-h");
    const auto csv = core::research_csv(made);
    CHECK(csv.starts_with("quarter,age_band,sex,occupation_group,sector,conclusion,duration,"));
    CHECK(csv.find("2026-Q1,35-44,female,isco-9,nace-h,likely,chronic,over-2-weeks,yes,"
                   "not-notified,technique,high,") != std::string::npos);
    for (const char* secret : {"Vries", "Noord", "2026-0", "1984", "9333", "52.10"})
        CHECK(csv.find(secret) == std::string::npos);
}

TEST_CASE("four are left out, whoever they are", "[practice]") {
    const auto made = core::research_export(alike(4));
    CHECK(made.rows.empty());
    CHECK(made.left_out == 4);
    CHECK(made.smallest_group == 0);
    CHECK(made.anonymous());
}

TEST_CASE("one who stands out is made like others, or left out", "[practice]") {
    auto entries = alike(9);
    change_figures(entries[0], [](auto& figures) { figures.sector_code = "86.10"; });
    change_figures(entries[1], [](auto& figures) { figures.sector_code = "86.20"; });
    change_figures(entries[2], [](auto& figures) { figures.sector_code = "01.1"; });
    change_figures(entries[3], [](auto& figures) { figures.sector_code = ""; });
    auto made = core::research_export(entries);
    CHECK(made.left_out == 4);  // five share a sector; the four others stay fewer than five
    entries.push_back(entries[0]);
    made = core::research_export(entries);
    CHECK(made.left_out == 0);
    REQUIRE(made.coarsened.size() == 5);
    CHECK(made.coarsened[4].column == "sector");
    CHECK(made.coarsened[4].rows == 5);
    CHECK(made.coarsened[0].rows == 0);
    CHECK(made.anonymous());
}

TEST_CASE("nobody is alone in it, as another program counts", "[practice]") {
    const auto made = core::research_export(many_people());
    CHECK(made.anonymous());
    CHECK(made.rows.size() + made.left_out == 600);
    CHECK(made.left_out < 5);
    const auto file = scratch_dir("research_export") / "research.csv";
    write_bytes(file, core::research_csv(made));
    CHECK(python("import csv,sys,collections\n"
                 "rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))[1:]\n"
                 "groups = collections.Counter(tuple(row[:5]) for row in rows)\n"
                 "print(len(rows), min(groups.values()), len(groups) > 20)",
                 file) == fmt::format("{} {} True\n", made.rows.size(), made.smallest_group));
}

TEST_CASE("the dictionary has every column and every value", "[practice]") {
    const auto folder = scratch_dir("research_dictionary");
    write_bytes(folder / "research.csv", core::research_csv(core::research_export(many_people())));
    write_bytes(folder / "dictionary.csv",
                core::research_dictionary_csv(core::Translator(Language::nl)));
    CHECK(python("import csv,sys,pathlib,re\n"
                 "read = lambda name: list(csv.reader(open(pathlib.Path(sys.argv[1]) / name,\n"
                 "                                        newline='', encoding='utf-8')))\n"
                 "rows, known = read('research.csv'), read('dictionary.csv')[1:]\n"
                 "print(rows[0] == [row[0] for row in known])\n"
                 "for i, (name, role, meaning, values) in enumerate(known):\n"
                 "    ids = {v.split(' = ')[0] for v in values.split('; ')}\n"
                 "    used = {w for row in rows[1:] for w in row[i].split(' ')}\n"
                 "    if name == 'quarter':\n"
                 "        used = {v for v in used if not re.match(r'\\d{4}(-Q\\d)?$', v)}\n"
                 "    if used - ids: print(name, used - ids)\n",
                 folder) == "True\n");
}
