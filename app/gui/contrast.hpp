// How well a text of one colour is read on another, after WCAG 2.1 (W3C Recommendation, 5 June
// 2018), and colours made readable by it. Knows no widgets.
#pragma once

#include <vector>

namespace werkrug::app {

// sRGB.
struct Rgb {
    unsigned char red{};
    unsigned char green{};
    unsigned char blue{};

    bool operator==(const Rgb&) const = default;
};

// WCAG 2.1, "relative luminance": from 0, black, to 1, white.
double relative_luminance(const Rgb& colour);

// WCAG 2.1, "contrast ratio": from 1, the same, to 21, black and white.
double contrast_ratio(const Rgb& one, const Rgb& other);

// WCAG 2.1, success criterion 1.4.3, level AA, for text of the usual size.
inline constexpr double least_contrast = 4.5;

// The colour, or, where it has less than that contrast with one of the backgrounds, the nearest one
// on the way to white or to black that has it with all; white or black when none has.
Rgb readable_on(const Rgb& colour, const std::vector<Rgb>& backgrounds);

}  // namespace werkrug::app
