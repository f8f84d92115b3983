// Contrast as WCAG 2.1 defines it; expected values as its formula gives them, computed apart.
#include "app/gui/contrast.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace werkrug;
using app::contrast_ratio;
using app::Rgb;

namespace {

constexpr Rgb black{0, 0, 0};
constexpr Rgb white{255, 255, 255};
// The dark and the light Adwaita: window, and paper of cards and fields.
const std::vector<Rgb> dark{{0x35, 0x35, 0x35}, {0x2d, 0x2d, 0x2d}};
const std::vector<Rgb> light{{0xf6, 0xf5, 0xf4}, white};

double least_with(const Rgb& colour, const std::vector<Rgb>& backgrounds) {
    double least = contrast_ratio(black, white);
    for (const auto& background : backgrounds)
        least = std::min(least, contrast_ratio(colour, background));
    return least;
}

}  // namespace

TEST_CASE("the contrast of two colours is that of WCAG", "[app][contrast]") {
    struct Published {
        Rgb colour;
        Rgb background;
        double ratio;
    };
    for (const auto& [colour, background, ratio] :
         {Published{black, white, 21}, Published{white, white, 1},
          Published{{0x76, 0x76, 0x76}, white, 4.54}, Published{{0x77, 0x77, 0x77}, white, 4.48},
          Published{{0x94, 0x94, 0x94}, white, 3.03}, Published{{255, 0, 0}, white, 4.00},
          Published{{0, 0, 255}, white, 8.59}, Published{{0, 0x80, 0}, white, 5.14},
          Published{{255, 0, 0}, black, 5.25}}) {
        CHECK(contrast_ratio(colour, background) == Approx(ratio).margin(0.01));
        CHECK(contrast_ratio(background, colour) == contrast_ratio(colour, background));
    }
}

TEST_CASE("luminance goes from black to white, green weighs most", "[app][contrast]") {
    CHECK(app::relative_luminance(black) == 0);
    CHECK(app::relative_luminance(white) == Approx(1));
    CHECK(app::relative_luminance({0, 255, 0}) == Approx(0.7152));
}

TEST_CASE("a colour that is readable stays as it is", "[app][contrast]") {
    CHECK(app::readable_on({0xcc, 0, 0}, light) == Rgb{0xcc, 0, 0});
    CHECK(app::readable_on(black, {}) == black);
}

TEST_CASE("one that is not becomes just readable, and keeps its hue", "[app][contrast]") {
    for (const auto& colour : {Rgb{0xcc, 0, 0}, Rgb{0xf5, 0x79, 0x00}, Rgb{0x26, 0xab, 0x62}})
        for (const auto& backgrounds : {dark, light}) {
            const auto readable = app::readable_on(colour, backgrounds);
            CHECK(least_with(readable, backgrounds) >= 4.5);
            if (readable != colour) CHECK(least_with(readable, backgrounds) < 5);
        }
    const auto red = app::readable_on({0xcc, 0, 0}, dark);
    CHECK(red.red > red.green);
    CHECK(red.green == red.blue);
    CHECK(least_with({0xcc, 0, 0}, dark) < 3);  // what it was before
}

TEST_CASE("where no colour has the contrast with all, the best is taken", "[app][contrast]") {
    CHECK(least_with(app::readable_on({0x80, 0, 0}, {black, white}), {black, white}) >= 4.5);
    CHECK(app::readable_on({0x80, 0, 0}, {{0x10, 0x10, 0x10}, {0xc0, 0xc0, 0xc0}}) == white);
}
