// The analog elements that a frequency weighting is made of, as second-order rational functions of
// s.
#pragma once

#include "tables/vibration_weightings.hpp"

#include <array>
#include <complex>
#include <optional>

namespace werkrug::core {

// (n0 + n1 s + n2 s²) / (d0 + d1 s + d2 s²), s in rad/s.
struct AnalogSection {
    std::array<double, 3> numerator{};
    std::array<double, 3> denominator{};
};

// The elements of a weighting; their product is its response H(s).
struct AnalogWeighting {
    AnalogSection high_pass{};
    AnalogSection low_pass{};  // with the gain K
    std::optional<AnalogSection> transition{};
    std::optional<AnalogSection> step{};
};

AnalogWeighting analog_weighting(const tables::Weighting& weighting);

// Band limiting alone: the same without transition, step and gain.
AnalogWeighting analog_band_limiting(const tables::Weighting& weighting);

// The complex factor at a frequency, 0 Hz or more.
std::complex<double> response(const AnalogSection& section, double hz);
std::complex<double> response(const AnalogWeighting& weighting, double hz);

}  // namespace werkrug::core
