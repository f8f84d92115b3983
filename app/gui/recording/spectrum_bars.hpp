// A one-third-octave spectrum as bars, ready to draw: a group for each band, in it a bar for each
// axis. Knows no widgets.
#pragma once

#include "core/exposure/vibration/vibration_analysis.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

struct SpectrumBand {
    std::string hz{};                   // "3.15", as bands are named
    std::vector<double> rms_m_s2{};     // per axis of the bars
    std::vector<std::string> values{};  // the same in words: "0.123"
};

struct SpectrumBars {
    std::vector<std::string> axes{};  // "x"
    std::vector<SpectrumBand> bands{};
    double top_m_s2{1};  // of the scale, which begins at 0
    struct Tick {
        double m_s2{};
        std::string text{};
    };
    std::vector<Tick> ticks{};
    std::string in_words{};  // for a screen reader: what is drawn, and where most of it lies
};

// Unweighted. No bands for a spectrum that is empty.
SpectrumBars spectrum_bars(const std::vector<core::BandValue>& spectrum,
                           const core::AxisValues& axes, const core::Translator& tr);

// "4 Hz: x 0.12, y 0.10, z 0.40 m/s²"
std::string band_words(const SpectrumBars& bars, std::size_t band, const core::Translator& tr);

// Of a table: the band, then its value for each axis that is measured in the order x, y, z; empty
// for one that is not.
std::string spectrum_cell(const SpectrumBars& bars, std::size_t band, std::size_t column);

// The band that lies under a place; nothing beside the drawing.
std::optional<std::size_t> band_at(const SpectrumBars& bars, int x, int left, int width);

}  // namespace werkrug::app
