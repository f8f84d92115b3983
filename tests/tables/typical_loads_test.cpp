// Published loads: each with its source, and as the source has it.
#include "tables/typical_loads.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;

namespace {

const tables::TypicalLoad& load(const std::string& id) {
    const auto& all = tables::typical_loads();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    REQUIRE(found != all.end());
    return *found;
}

}  // namespace

TEST_CASE("every typical load names a source and says what kind of value it is") {
    for (const auto& one : tables::typical_loads()) {
        INFO(one.id);
        CHECK_FALSE(one.source.empty());
        for (const auto* text : {&one.title, &one.remark}) {
            CHECK_FALSE(text->nl.empty());
            CHECK_FALSE(text->en.empty());
        }
        if (!one.has_values()) CHECK(one.remark.en.find("no single value") != std::string::npos);
    }
}

TEST_CASE("typical loads are those of their sources") {
    // Ergonomics 1995;38(10): a bag 7 kg on average. Ergonomics 2008;51(3): blocks of 11, 14 or
    // 16 kg. Ergonomics 1990;33(9): 1173 parcels in a shift of 391 minutes. OSHA: 162 pounds.
    CHECK(load("refuse-bag").load_kg == 7);
    CHECK(load("sandstone-block-11").load_kg == 11);
    CHECK(load("sandstone-block-14").load_kg == 14);
    CHECK(load("sandstone-block-16").load_kg == 16);
    CHECK(load("parcels").per_min.value() == Approx(1173.0 / 391));
    CHECK_FALSE(load("parcels").load_kg);
    constexpr double kg_per_pound = 0.45359237;
    CHECK(load("beer-keg").load_kg.value() == Approx(162 * kg_per_pound).margin(0.05));
}
