// The look of the documents: one accent colour, a few text sizes, the margins. Everything stays
// readable on a black-and-white printer.
#pragma once

#include "reports/pdf/document.hpp"

namespace werkrug::reports::layout {

using pdf::Colour;
using pdf::TextStyle;
using pdf::Weight;

namespace style {

constexpr Colour ink{0.13F, 0.15F, 0.17F};
constexpr Colour muted{0.36F, 0.40F, 0.43F};
constexpr Colour accent{0.05F, 0.31F, 0.38F};
constexpr Colour tint{0.90F, 0.94F, 0.95F};
constexpr Colour hairline{0.78F, 0.81F, 0.83F};
constexpr Colour watermark{0.925F, 0.925F, 0.925F};
constexpr Colour white{1, 1, 1};

constexpr TextStyle body{Weight::regular, 9.5, ink};
constexpr TextStyle body_bold{Weight::bold, 9.5, ink};
constexpr TextStyle body_muted{Weight::regular, 9.5, muted};
constexpr TextStyle small{Weight::regular, 8, ink};
constexpr TextStyle small_bold{Weight::bold, 8, ink};
constexpr TextStyle small_muted{Weight::regular, 8, muted};
constexpr TextStyle heading_1{Weight::bold, 14, accent};
constexpr TextStyle heading_2{Weight::bold, 10.5, ink};
constexpr TextStyle tag{Weight::bold, 6.8, accent};

// Distance of baselines, for a size of text.
constexpr double leading_pt(const TextStyle& text) {
    return text.size_pt * 1.42;
}
// From the top of a line to its baseline: capitals (0.71 of the size) stand in the middle.
constexpr double baseline_pt(const TextStyle& text) {
    return (leading_pt(text) + 0.71 * text.size_pt) / 2;
}

constexpr double left_pt = 64;
constexpr double top_pt = 76;
constexpr double text_width_pt = pdf::page_width_pt - 2 * left_pt;
constexpr double bottom_pt = pdf::page_height_pt - 68;
constexpr double paragraph_gap_pt = 5;

// Where the blocks of a flow stand on a page, and how large its running text is.
struct PageLook {
    double left_pt{};
    double top_pt{};
    double text_width_pt{};
    double bottom_pt{};
    TextStyle body{};
};

constexpr PageLook report_page{left_pt, top_pt, text_width_pt, bottom_pt, body};

}  // namespace style

}  // namespace werkrug::reports::layout
