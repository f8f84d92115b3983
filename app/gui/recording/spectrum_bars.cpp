#include "app/gui/recording/spectrum_bars.hpp"

#include "app/gui/worksheet_columns.hpp"
#include "tables/vibration_rules.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace werkrug::app {

namespace {

using core::Translator;

constexpr int decimals = 3;
constexpr int bands_per_decade = 10;

// The names of bands within a decade (IEC 61260-1, annex E: preferred numbers of the series R10).
constexpr std::array<double, bands_per_decade> nominal{1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8};

double nominal_hz(double middle_hz) {
    const auto band = std::lround(bands_per_decade * std::log10(middle_hz));
    const auto decade = std::floor(static_cast<double>(band) / bands_per_decade);
    const auto within = static_cast<std::size_t>(band - std::lround(decade) * bands_per_decade);
    return without_noise(nominal.at(within) * std::pow(bands_per_decade, decade));
}

// 1, 2 or 5 of a power of ten: at most so many steps to the top.
double step_for(double highest, double most_steps) {
    const double decade = std::pow(10, std::floor(std::log10(highest / most_steps)));
    for (const double step : {1.0, 2.0, 5.0})
        if (highest <= step * decade * most_steps) return step * decade;
    return 10 * decade;
}

void add_scale(SpectrumBars& bars, const Translator& tr) {
    constexpr double most_steps = 4;
    double highest = 0;
    for (const auto& band : bars.bands)
        for (const double value : band.rms_m_s2) highest = std::max(highest, value);
    if (!(highest > 0)) highest = 1;
    const double step = step_for(highest, most_steps);
    const double count = std::ceil(highest / step);
    bars.top_m_s2 = step * count;
    for (double i = 0; i <= count; ++i)
        bars.ticks.push_back({.m_s2 = step * i, .text = tr.plain(without_noise(step * i))});
}

// Per axis the band with the most.
std::string peaks_in_words(const SpectrumBars& bars, const Translator& tr) {
    std::string words = tr.tr("Spectrum of the chosen part, unweighted r.m.s. in m/s²");
    if (bars.bands.empty()) return words;
    for (std::size_t axis = 0; axis < bars.axes.size(); ++axis) {
        const auto peak = std::max_element(
            bars.bands.begin(), bars.bands.end(),
            [axis](const auto& a, const auto& b) { return a.rms_m_s2[axis] < b.rms_m_s2[axis]; });
        words += "; " +
                 tr.tr("{0}: most at {1} Hz, {2}", {bars.axes[axis], peak->hz, peak->values[axis]});
    }
    return words;
}

}  // namespace

SpectrumBars spectrum_bars(const std::vector<core::BandValue>& spectrum,
                           const core::AxisValues& axes, const Translator& tr) {
    SpectrumBars bars;
    std::vector<std::size_t> shown;
    for (std::size_t axis = 0; axis < axes.size(); ++axis)
        if (axes[axis]) {
            shown.push_back(axis);
            bars.axes.push_back(tables::vibration_rules().axes.at(axis).name);
        }
    for (const auto& value : spectrum) {
        SpectrumBand band{.hz = tr.plain(nominal_hz(value.hz))};
        for (const auto axis : shown) {
            band.rms_m_s2.push_back(value.rms_m_s2.at(axis));
            band.values.push_back(tr.number(value.rms_m_s2[axis], decimals));
        }
        bars.bands.push_back(std::move(band));
    }
    add_scale(bars, tr);
    bars.in_words = peaks_in_words(bars, tr);
    return bars;
}

std::string band_words(const SpectrumBars& bars, std::size_t band, const Translator& tr) {
    const auto& shown = bars.bands.at(band);
    std::string values;
    for (std::size_t axis = 0; axis < bars.axes.size(); ++axis)
        values += (axis == 0 ? "" : ", ") + bars.axes[axis] + ' ' + shown.values[axis];
    return tr.tr("{0} Hz: {1} m/s²", {shown.hz, values});
}

std::string spectrum_cell(const SpectrumBars& bars, std::size_t band, std::size_t column) {
    const auto& shown = bars.bands.at(band);
    if (column == 0) return shown.hz;
    const auto& name = tables::vibration_rules().axes.at(column - 1).name;
    const auto found = std::find(bars.axes.begin(), bars.axes.end(), name);
    if (found == bars.axes.end()) return {};
    return shown.values.at(static_cast<std::size_t>(found - bars.axes.begin()));
}

std::optional<std::size_t> band_at(const SpectrumBars& bars, int x, int left, int width) {
    if (bars.bands.empty() || x < left || x >= left + width) return std::nullopt;
    const auto place = static_cast<double>(x - left) / width;
    const auto band = static_cast<std::size_t>(place * static_cast<double>(bars.bands.size()));
    return std::min(band, bars.bands.size() - 1);
}

}  // namespace werkrug::app
