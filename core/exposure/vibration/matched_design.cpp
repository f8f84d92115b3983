#include "core/exposure/vibration/matched_design.hpp"

#include "core/exposure/vibration/polynomial_roots.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace werkrug::core {

namespace {

using Complex = std::complex<double>;
using Values = std::vector<double>;

double phi_at(double hz, double rate_hz) {
    const double s = std::sin(std::numbers::pi * hz / rate_hz);
    return s * s;
}

// The poles exp(s T) of an analog element, as coefficients a1, a2.
Section matched_poles(const AnalogSection& analog, double rate_hz) {
    const auto& d = analog.denominator;
    const Complex root = std::sqrt(Complex{d[1] * d[1] - 4 * d[2] * d[0]});
    const auto first = std::exp((-d[1] + root) / (2 * d[2] * rate_hz));
    const auto second = std::exp((-d[1] - root) / (2 * d[2] * rate_hz));
    return {.a1 = -(first + second).real(), .a2 = (first * second).real()};
}

// |1 + a1/z + a2/z²|² on the unit circle.
double squared_denominator(const Section& section, double phi) {
    const double at_zero = 1 + section.a1 + section.a2;
    const double at_half = 1 - section.a1 + section.a2;
    return at_zero * at_zero * (1 - phi) + at_half * at_half * phi -
           16 * section.a2 * phi * (1 - phi);
}

// Coefficients, lowest first, of the polynomial through the points (Newton's divided differences).
Values interpolate(const Values& x, Values y) {
    const auto n = x.size();
    for (std::size_t order = 1; order < n; ++order)
        for (std::size_t i = n - 1; i >= order; --i)
            y[i] = (y[i] - y[i - 1]) / (x[i] - x[i - order]);
    Values polynomial(n);
    for (std::size_t i = n; i-- > 0;) {  // times (x - x[i]), plus y[i]
        for (std::size_t k = n - 1; k > 0; --k)
            polynomial[k] = polynomial[k - 1] - x[i] * polynomial[k];
        polynomial[0] = y[i] - x[i] * polynomial[0];
    }
    return polynomial;
}

// The zero inside of the unit circle that gives the root phi: z + 1/z = 2 - 4 phi.
Complex zero_of(Complex phi) {
    const Complex root = std::sqrt(4.0 * phi * (phi - 1.0));
    const Complex zero = 1.0 - 2.0 * phi - root;
    return std::abs(zero) <= 1 ? zero : 1.0 - 2.0 * phi + root;
}

// Zeros in pairs whose products are real: a complex one with its conjugate, real ones by size.
std::vector<std::pair<Complex, Complex>> paired(std::vector<Complex> zeros) {
    const auto is_real = [](const Complex& z) { return z.imag() == 0; };
    const auto reals_end = std::partition(zeros.begin(), zeros.end(), is_real);
    std::sort(zeros.begin(), reals_end,
              [](const Complex& a, const Complex& b) { return a.real() < b.real(); });
    std::vector<std::pair<Complex, Complex>> pairs;
    pairs.reserve(zeros.size());
    for (auto i = zeros.begin(), j = reals_end; i < j;) {
        --j;
        pairs.emplace_back(*i, *j);
        ++i;
    }
    for (auto i = reals_end; i != zeros.end(); ++i)
        if (i->imag() > 0) pairs.emplace_back(*i, std::conj(*i));
    return pairs;
}

// A root on the real axis between 0 and 1 is a frequency with nothing, or less than nothing, left.
bool is_forbidden(Complex phi) {
    return phi.imag() == 0 && phi.real() > 0 && phi.real() < 1;
}

void put_zeros(const std::vector<std::pair<Complex, Complex>>& pairs, Sections& sections) {
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        sections[i].b1 = -(pairs[i].first + pairs[i].second).real();
        sections[i].b2 = (pairs[i].first * pairs[i].second).real();
    }
}

// All sections but the first get no gain at 0 Hz; the first carries that of the whole.
void put_gain(double at_zero, Sections& sections) {
    for (auto& s : sections) {
        const double gain = (1 + s.a1 + s.a2) / (1 + s.b1 + s.b2);
        s.b0 *= gain;
        s.b1 *= gain;
        s.b2 *= gain;
    }
    sections.front().b0 *= at_zero;
    sections.front().b1 *= at_zero;
    sections.front().b2 *= at_zero;
}

double squared_numerator(std::span<const AnalogSection> analog, const Sections& poles, double hz,
                         double rate_hz) {
    double target = 1;
    for (std::size_t i = 0; i < analog.size(); ++i)
        target *=
            std::norm(response(analog[i], hz)) * squared_denominator(poles[i], phi_at(hz, rate_hz));
    return target;
}

}  // namespace

Sections design_matched(std::span<const AnalogSection> analog, std::span<const double> match_hz,
                        double rate_hz) {
    Sections sections;
    sections.reserve(analog.size());
    for (const auto& element : analog) sections.push_back(matched_poles(element, rate_hz));

    const double scale = phi_at(match_hz.back(), rate_hz);
    Values x;
    Values y;
    x.reserve(match_hz.size());
    y.reserve(match_hz.size());
    for (const double hz : match_hz) {
        x.push_back(phi_at(hz, rate_hz) / scale);
        y.push_back(squared_numerator(analog, sections, hz, rate_hz));
    }
    for (double& value : y) value /= y.back();

    std::vector<Complex> zeros;
    zeros.reserve(x.size());
    for (const auto& root : polynomial_roots(interpolate(x, y))) {
        if (is_forbidden(root * scale)) throw std::logic_error("no filter of this magnitude");
        zeros.push_back(zero_of(root * scale));
    }
    put_zeros(paired(zeros), sections);
    double at_zero = 1;
    for (const auto& element : analog) at_zero *= std::abs(response(element, 0));
    put_gain(at_zero, sections);
    return sections;
}

Section design_matched_high_pass(const AnalogSection& analog, double rate_hz) {
    auto section = matched_poles(analog, rate_hz);
    const double gain = std::abs(response(analog, rate_hz / 2)) * (1 - section.a1 + section.a2) / 4;
    section.b0 = gain;
    section.b1 = -2 * gain;
    section.b2 = gain;
    return section;
}

}  // namespace werkrug::core
