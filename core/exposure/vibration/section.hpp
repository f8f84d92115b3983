// A digital filter as second-order sections, the form that SciPy's sosfilt takes too.
#pragma once

#include <complex>
#include <span>
#include <vector>

namespace werkrug::core {

// y[n] = b0 x[n] + b1 x[n-1] + b2 x[n-2] - a1 y[n-1] - a2 y[n-2]. As it stands: the identity.
struct Section {
    double b0{1};
    double b1{};
    double b2{};
    double a1{};
    double a2{};
};

using Sections = std::vector<Section>;

// The complex factor of a cascade of sections at a frequency, for this sampling rate.
std::complex<double> response(std::span<const Section> sections, double hz, double rate_hz);

}  // namespace werkrug::core
