// Published vibration of machines: each with its source, and as the source has it.
#include "tables/typical_vibration.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace werkrug;

namespace {

const tables::TypicalVibration& machine(const std::string& id) {
    const auto& all = tables::typical_vibrations();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.id == id; });
    REQUIRE(found != all.end());
    return *found;
}

using Axes = std::array<std::optional<double>, 3>;

}  // namespace

TEST_CASE("every typical vibration names a source that can be looked up") {
    REQUIRE_FALSE(tables::typical_vibrations().empty());
    for (const auto& one : tables::typical_vibrations()) {
        INFO(one.id);
        CHECK((one.source.find("doi:10.") != std::string::npos ||
               one.source.find("report CR 203") != std::string::npos));
        for (const auto* text : {&one.title, &one.remark}) {
            CHECK_FALSE(text->nl.empty());
            CHECK_FALSE(text->en.empty());
        }
        for (const auto& axis : one.m_s2)
            if (axis) CHECK((*axis > 0 && *axis < 5));
    }
}

TEST_CASE("typical vibrations are those of their sources") {
    // Chen 2003: mean 0.31 m/s2 r.m.s. of the vertical axis; ATSB 2001: mean 0.7 in the z axis.
    CHECK(machine("taxi").m_s2 == Axes{std::nullopt, std::nullopt, 0.31});
    CHECK(machine("heavy-truck").m_s2 == Axes{std::nullopt, std::nullopt, 0.7});
    // Spine 1992;17(1): only the vector sum is given.
    CHECK_FALSE(machine("forklift-harbour").has_values());
    CHECK(machine("forklift-harbour").remark.en.find("0.8 m/s²") != std::string::npos);
}

TEST_CASE("what a source gives normalised to eight hours fills in no row") {
    // Int J Ind Ergon 2018;64:188-198, table 2: the lowest and the highest of thirteen days.
    const auto& truck = machine("quarry-haul-truck");
    CHECK_FALSE(truck.has_values());
    CHECK(truck.remark.en.find("0.28 to 0.65 m/s²") != std::string::npos);
}
