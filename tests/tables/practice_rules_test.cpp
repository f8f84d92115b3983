// The rules of the practice at a glance: bands without gaps, groups of codes on both sides of their
// limits.
#include "tables/practice.hpp"

#include <catch2/catch.hpp>

using namespace werkrug;

namespace {

std::string sector(const char* code) {
    const auto* found = tables::sector_of(code);
    return found == nullptr ? std::string{} : found->id;
}

std::string group(const char* code) {
    const auto* found = tables::occupation_group(code);
    return found == nullptr ? std::string{} : found->id;
}

}  // namespace

TEST_CASE("the limits are those of the work order", "[tables][practice]") {
    const auto& rules = tables::practice_rules();
    CHECK(rules.cluster_cases == 3);
    CHECK(rules.cluster_months == 12);
    CHECK(rules.shown_from == 5);
    CHECK(rules.anonymity == 5);
}

TEST_CASE("a value belongs to the first band that it does not exceed", "[tables][practice]") {
    const auto& rules = tables::practice_rules();
    const auto age = [&](int years) { return tables::band_of(rules.age_bands, years).id; };
    CHECK(age(15) == "under-25");
    CHECK(age(24) == "under-25");
    CHECK(age(25) == "25-34");
    CHECK(age(64) == "55-64");
    CHECK(age(65) == "65-and-over");
    CHECK(age(120) == "65-and-over");
    for (const auto* bands : {&rules.age_bands, &rules.notification_bands})
        for (std::size_t i = 1; i < bands->size(); ++i)
            CHECK(bands->at(i - 1).up_to < bands->at(i).up_to);
}

TEST_CASE("codes belong to sections of NACE and major groups of ISCO", "[tables][practice]") {
    CHECK(sector("52.10") == "nace-h");
    CHECK(sector("H52.10") == "nace-h");
    CHECK(sector("01") == "nace-a");
    CHECK(sector("03") == "nace-a");
    CHECK(sector("04").empty());
    CHECK(sector("43.99") == "nace-f");
    CHECK(sector("86") == "nace-q");
    CHECK(sector("5").empty());
    CHECK(sector("").empty());
    CHECK(sector("zz").empty());
    CHECK(group("9333") == "isco-9");
    CHECK(group("0110") == "isco-0");
    CHECK(group("9") == "isco-9");
    CHECK(group("").empty());
    CHECK(group("x").empty());
}
