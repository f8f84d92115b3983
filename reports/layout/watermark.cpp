#include "reports/layout/watermark.hpp"

#include <cmath>
#include <numbers>

namespace werkrug::reports::layout {

namespace {

void draw_watermark(pdf::Document& document, const std::string& word) {
    constexpr double degrees = 52;
    constexpr pdf::TextStyle look{pdf::Weight::bold, 118, style::watermark};
    const auto angle = degrees * std::numbers::pi / 180;
    const auto width = line_width(word, look);
    document.turned_text({pdf::page_width_pt / 2 - std::cos(angle) * width / 2 + 34,
                          pdf::page_height_pt / 2 + std::sin(angle) * width / 2 + 26},
                         degrees, word, look);
}

}  // namespace

PageBackground watermark(const std::string& word) {
    if (word.empty()) return [](pdf::Document&) {};
    return [word](pdf::Document& document) { draw_watermark(document, word); };
}

}  // namespace werkrug::reports::layout
