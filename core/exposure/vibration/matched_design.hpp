// Digital sections whose magnitude equals an analog one at chosen frequencies, also near half of
// the sampling rate, where the plain bilinear transform is far too low.
//
// Poles: p = exp(s T), as the analog element has them. Zeros: the squared magnitude of a numerator
// of n second-order sections is a polynomial of degree 2n in phi = sin²(pi f / rate). It is
// interpolated at 2n+1 frequencies and split into its minimum-phase half (spectral factorisation).
// After M. Vicanek, "Matched second order digital filters" (2016), which does so for one section.
// Against the analog phase the result leads by about one sample; for r.m.s., peak and dose values a
// delay is of no consequence.
#pragma once

#include "core/exposure/vibration/analog_section.hpp"
#include "core/exposure/vibration/section.hpp"

#include <span>

namespace werkrug::core {

// Sections with the magnitude of the product of `analog` at the frequencies `match_hz`: the first
// is 0 Hz, the last at most half of the rate, in all twice as many as elements plus one.
// Throws std::logic_error when no such filter exists.
Sections design_matched(std::span<const AnalogSection> analog, std::span<const double> match_hz,
                        double rate_hz);

// A second-order high-pass: double zero at 0 Hz, matched at half of the rate.
Section design_matched_high_pass(const AnalogSection& analog, double rate_hz);

}  // namespace werkrug::core
