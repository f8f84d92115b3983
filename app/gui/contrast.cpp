#include "app/gui/contrast.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace werkrug::app {

namespace {

constexpr double most = 255;  // of a channel

double linear(unsigned char channel) {
    constexpr double end_of_line = 0.03928;
    constexpr double slope = 12.92;
    constexpr double offset = 0.055;
    constexpr double power = 2.4;
    const double value = channel / most;
    return value <= end_of_line ? value / slope : std::pow((value + offset) / (1 + offset), power);
}

double least_contrast_with(const Rgb& colour, const std::vector<Rgb>& backgrounds) {
    double least = contrast_ratio({0, 0, 0}, {255, 255, 255});
    for (const auto& background : backgrounds)
        least = std::min(least, contrast_ratio(colour, background));
    return least;
}

unsigned char mixed(unsigned char from, unsigned char to, double part) {
    return static_cast<unsigned char>(std::lround(from + part * (to - from)));
}

// How far on the way to `end` is far enough; nothing: nowhere.
struct Way {
    Rgb colour{};
    double part{};
};
std::optional<Way> way_to(const Rgb& end, const Rgb& from, const std::vector<Rgb>& backgrounds) {
    for (int step = 0; step <= static_cast<int>(most); ++step) {
        const double part = step / most;
        const Rgb colour{mixed(from.red, end.red, part), mixed(from.green, end.green, part),
                         mixed(from.blue, end.blue, part)};
        if (least_contrast_with(colour, backgrounds) >= least_contrast)
            return Way{.colour = colour, .part = part};
    }
    return std::nullopt;
}

}  // namespace

double relative_luminance(const Rgb& colour) {
    constexpr double of_red = 0.2126;
    constexpr double of_green = 0.7152;
    constexpr double of_blue = 0.0722;
    return of_red * linear(colour.red) + of_green * linear(colour.green) +
           of_blue * linear(colour.blue);
}

double contrast_ratio(const Rgb& one, const Rgb& other) {
    constexpr double stray_light = 0.05;
    const auto [darker, lighter] =
        std::minmax({relative_luminance(one), relative_luminance(other)});
    return (lighter + stray_light) / (darker + stray_light);
}

Rgb readable_on(const Rgb& colour, const std::vector<Rgb>& backgrounds) {
    constexpr Rgb black{0, 0, 0};
    constexpr Rgb white{255, 255, 255};
    const auto lighter = way_to(white, colour, backgrounds);
    const auto darker = way_to(black, colour, backgrounds);
    if (lighter && darker) return lighter->part <= darker->part ? lighter->colour : darker->colour;
    if (lighter || darker) return lighter ? lighter->colour : darker->colour;
    const bool white_is_better =
        least_contrast_with(white, backgrounds) > least_contrast_with(black, backgrounds);
    return white_is_better ? white : black;
}

}  // namespace werkrug::app
