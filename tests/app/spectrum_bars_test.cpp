// A spectrum ready to draw: names of bands, scale, words, and what lies under the pointer.
#include "app/gui/recording/spectrum_bars.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace werkrug;

namespace {

const core::Translator english{Language::en};
const core::Translator dutch{Language::nl};

// 0.5 to 80 Hz; z grows by the band, x peaks at 3.15 Hz, y was not recorded.
std::vector<core::BandValue> spectrum() {
    std::vector<core::BandValue> bands;
    for (int n = -3; n <= 19; ++n)
        bands.push_back(
            {.hz = std::pow(10, n / 10.0), .rms_m_s2 = {n == 5 ? 0.3 : 0.1, 0, n + 3.0}});
    return bands;
}

core::AxisValues x_and_z() {
    return {core::VibrationValues{}, std::nullopt, core::VibrationValues{}};
}

}  // namespace

TEST_CASE("bands have the names of IEC 61260", "[app][recording]") {
    const auto bars = app::spectrum_bars(spectrum(), x_and_z(), english);
    REQUIRE(bars.bands.size() == 23);
    const std::vector<std::string> names{
        "0.5", "0.63", "0.8",  "1",  "1.25", "1.6", "2",    "2.5", "3.15", "4",  "5", "6.3",
        "8",   "10",   "12.5", "16", "20",   "25",  "31.5", "40",  "50",   "63", "80"};
    for (std::size_t i = 0; i < names.size(); ++i) CHECK(bars.bands[i].hz == names[i]);
    CHECK(app::spectrum_bars(spectrum(), x_and_z(), dutch).bands[1].hz == "0,63");
}

TEST_CASE("the scale of a spectrum holds its highest bar", "[app][recording]") {
    for (const double highest : {0.0013, 0.14, 0.99, 1.0, 22.0, 0.0}) {
        const std::vector<core::BandValue> one{{.hz = 1, .rms_m_s2 = {highest, 0, 0}}};
        const auto bars = app::spectrum_bars(one, x_and_z(), english);
        CHECK(bars.top_m_s2 >= highest);
        CHECK(bars.ticks.size() >= 2);
        CHECK(bars.ticks.size() <= 6);
        for (const auto& tick : bars.ticks) CHECK(tick.text.size() <= 6);
    }
}

TEST_CASE("a spectrum in words and cells", "[app][recording]") {
    const auto bars = app::spectrum_bars(spectrum(), x_and_z(), english);
    CHECK(bars.in_words.find("x: most at 3.15 Hz, 0.300; z: most at 80 Hz, 22.000") !=
          std::string::npos);
    CHECK(app::band_words(bars, 8, english) == "3.15 Hz: x 0.300, z 8.000 m/s²");
    CHECK(app::spectrum_cell(bars, 8, 0) == "3.15");
    CHECK(app::spectrum_cell(bars, 8, 1) == "0.300");
    CHECK(app::spectrum_cell(bars, 8, 2).empty());
    CHECK(app::spectrum_cell(bars, 8, 3) == "8.000");
}

TEST_CASE("the band under the pointer", "[app][recording]") {
    const auto bars = app::spectrum_bars(spectrum(), x_and_z(), english);
    CHECK(app::band_at(bars, 10, 10, 230) == 0U);
    CHECK(app::band_at(bars, 239, 10, 230) == 22U);
    CHECK(app::band_at(bars, 65, 10, 230) == 5U);
    CHECK_FALSE(app::band_at(bars, 9, 10, 230));
    CHECK_FALSE(app::band_at(bars, 240, 10, 230));
    CHECK_FALSE(app::band_at(app::spectrum_bars({}, {}, english), 50, 10, 230));
}
