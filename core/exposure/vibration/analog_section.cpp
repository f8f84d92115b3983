#include "core/exposure/vibration/analog_section.hpp"

#include <numbers>

namespace werkrug::core {

namespace {

using Polynomial = std::array<double, 3>;

double angular(double hz) {
    return 2 * std::numbers::pi * hz;
}

// 1 + s/(Q w) + (s/w)²
Polynomial resonance(const tables::Resonance& pair) {
    const double w = angular(pair.hz);
    return {1, 1 / (pair.q * w), 1 / (w * w)};
}

AnalogSection high_pass(const tables::Resonance& pole) {
    const auto denominator = resonance(pole);
    return {.numerator = {0, 0, denominator[2]}, .denominator = denominator};
}

AnalogSection low_pass(const tables::Resonance& pole, double gain) {
    return {.numerator = {gain, 0, 0}, .denominator = resonance(pole)};
}

AnalogSection transition(const tables::Transition& data) {
    AnalogSection section{.numerator = {1, 0, 0}, .denominator = resonance(data.pole)};
    if (data.zero_hz) section.numerator[1] = 1 / angular(*data.zero_hz);
    return section;
}

AnalogSection step(const tables::UpwardStep& data) {
    AnalogSection section{.numerator = resonance(data.zero), .denominator = resonance(data.pole)};
    const double below = (data.zero.hz / data.pole.hz) * (data.zero.hz / data.pole.hz);
    for (auto& coefficient : section.numerator) coefficient *= below;
    return section;
}

std::complex<double> value(const Polynomial& polynomial, std::complex<double> s) {
    return polynomial[0] + s * (polynomial[1] + s * polynomial[2]);
}

}  // namespace

AnalogWeighting analog_weighting(const tables::Weighting& weighting) {
    AnalogWeighting analog{.high_pass = high_pass(weighting.high_pass),
                           .low_pass = low_pass(weighting.low_pass, weighting.gain)};
    if (weighting.transition) analog.transition = transition(*weighting.transition);
    if (weighting.step) analog.step = step(*weighting.step);
    return analog;
}

AnalogWeighting analog_band_limiting(const tables::Weighting& weighting) {
    return {.high_pass = high_pass(weighting.high_pass),
            .low_pass = low_pass(weighting.low_pass, 1)};
}

std::complex<double> response(const AnalogSection& section, double hz) {
    const std::complex<double> s{0, angular(hz)};
    return value(section.numerator, s) / value(section.denominator, s);
}

std::complex<double> response(const AnalogWeighting& weighting, double hz) {
    auto product = response(weighting.high_pass, hz) * response(weighting.low_pass, hz);
    if (weighting.transition) product *= response(*weighting.transition, hz);
    if (weighting.step) product *= response(*weighting.step, hz);
    return product;
}

}  // namespace werkrug::core
