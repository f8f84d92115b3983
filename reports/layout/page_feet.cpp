#include "reports/layout/page_feet.hpp"

#include "reports/layout/text_lines.hpp"

namespace werkrug::reports::layout {

void draw_page_feet(pdf::Document& document, const style::PageLook& look, const std::string& left,
                    const core::Translator& tr) {
    constexpr double from_lower_edge_pt = 38;
    constexpr double rule_above_pt = 12;
    const auto baseline = document.page_size().height_pt - from_lower_edge_pt;
    const auto right = look.left_pt + look.text_width_pt;
    for (std::size_t page = 0; page < document.page_count(); ++page) {
        document.select_page(page);
        document.line({look.left_pt, baseline - rule_above_pt}, {right, baseline - rule_above_pt},
                      0.5, style::hairline);
        draw_line(document, {look.left_pt, baseline}, left, style::small_muted);
        draw_line(document, {right, baseline},
                  tr.tr("page {0} of {1}",
                        {std::to_string(page + 1), std::to_string(document.page_count())}),
                  style::small_muted, Align::right);
    }
}

}  // namespace werkrug::reports::layout
