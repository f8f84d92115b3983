#include "core/exposure/vibration/butterworth.hpp"

#include <cmath>
#include <numbers>

namespace werkrug::core {

namespace {

using Complex = std::complex<double>;

double warped(double hz, double rate_hz) {
    return std::tan(std::numbers::pi * hz / rate_hz);
}

Complex bilinear(Complex s) {
    return (1.0 + s) / (1.0 - s);
}

// The pole of an order's Butterworth prototype, counted from the one next to the imaginary axis in
// the upper half.
Complex prototype(int order, int index) {
    const double part = static_cast<double>(2 * index + 1) / (2 * order);
    return std::polar(1.0, std::numbers::pi / 2 * (1 + 2 * part));
}

Section with_pole(Complex z) {
    return {.a1 = -2 * z.real(), .a2 = std::norm(z)};
}

}  // namespace

Sections design_band_pass(double low_hz, double high_hz, double rate_hz) {
    constexpr int order = 3;
    const double low = warped(low_hz, rate_hz);
    const double high = warped(high_hz, rate_hz);
    const double middle = std::sqrt(low * high);
    Sections sections;
    sections.reserve(order);
    const auto add = [&](Complex s) {
        auto section = with_pole(bilinear(s));
        section.b2 = -1;
        const double middle_hz = std::atan(middle) / std::numbers::pi * rate_hz;
        const double gain = std::abs(response(std::span{&section, 1}, middle_hz, rate_hz));
        section.b0 /= gain;
        section.b2 /= gain;
        sections.push_back(section);
    };
    for (int i = 0; 2 * i < order; ++i) {
        const Complex half = prototype(order, i) * (high - low) / 2.0;
        const Complex root = std::sqrt(half * half - middle * middle);
        add(half + root);
        if (2 * i + 1 < order) add(half - root);
    }
    return sections;
}

Sections design_low_pass(double edge_hz, double rate_hz) {
    constexpr int sections_of_two = 3;
    const double edge = warped(edge_hz, rate_hz);
    Sections sections;
    sections.reserve(sections_of_two);
    for (int i = 0; i < sections_of_two; ++i) {
        auto section = with_pole(bilinear(edge * prototype(2 * sections_of_two, i)));
        section.b0 = (1 + section.a1 + section.a2) / 4;
        section.b1 = 2 * section.b0;
        section.b2 = section.b0;
        sections.push_back(section);
    }
    return sections;
}

}  // namespace werkrug::core
