// Titles of occupations. Expected: the ILO's publication of ISCO-08, which has 436 unit groups in
// 10 major groups; titles as it prints them.
#include "tables/occupations.hpp"

#include "tables/practice.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>

using namespace werkrug;

TEST_CASE("the unit groups of ISCO-08 are complete and in order") {
    const auto& all = tables::occupations();
    CHECK(all.size() == 436);
    CHECK(std::is_sorted(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return a.code < b.code; }));
    for (const auto& group : all) {
        INFO(group.code);
        CHECK(group.code.size() == 4);
        CHECK(std::all_of(group.code.begin(), group.code.end(),
                          [](unsigned char c) { return std::isdigit(c) != 0; }));
        CHECK_FALSE(group.title.nl.empty());
        CHECK_FALSE(group.title.en.empty());
        CHECK(tables::occupation_group(group.code) != nullptr);
    }
}

TEST_CASE("an occupation has the title of its code") {
    const auto english = [](const char* code) { return tables::find_occupation(code)->title.en; };
    CHECK(english("0310") == "Armed forces occupations, other ranks");
    CHECK(english("2221") == "Nursing professionals");
    CHECK(english("7112") == "Bricklayers and related workers");
    CHECK(english("8332") == "Heavy truck and lorry drivers");
    CHECK(english("9333") == "Freight handlers");
    CHECK(english("9629") == "Elementary workers not elsewhere classified");
    CHECK(tables::find_occupation("7112")->title.nl == "Metselaars e.d.");
    for (const char* code : {"", "9", "933", "9330", "99999", "verpleegkundige"})
        CHECK(tables::find_occupation(code) == nullptr);
}
