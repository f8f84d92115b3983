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

TEST_CASE("the values of the quarry trucks are the medians of the published days") {
    // Int J Ind Ergon 2018;64:188-198, table 2, a day each.
    const Axes found = machine("quarry-haul-truck").m_s2;
    const std::array<std::vector<double>, 3> days{
        std::vector{0.44, 0.35, 0.34, 0.23, 0.25, 0.28, 0.67, 0.51, 5.64, 0.25, 0.26, 0.21, 0.23},
        std::vector{0.35, 0.38, 0.42, 0.23, 0.24, 0.24, 0.72, 0.51, 0.29, 0.20, 0.21, 0.19, 0.22},
        std::vector{0.61, 0.52, 0.49, 0.35, 0.37, 0.47, 0.65, 0.48, 0.34, 0.31, 0.31, 0.28, 0.35}};
    for (std::size_t axis = 0; axis < days.size(); ++axis) {
        auto sorted = days[axis];
        std::sort(sorted.begin(), sorted.end());
        CHECK(found.at(axis) == sorted[sorted.size() / 2]);
    }
}
