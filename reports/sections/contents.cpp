// The list of contents of a long document, filled in when the pages of its headings are known.
#include "reports/sections/report.hpp"

namespace werkrug::reports::sections {

using namespace layout;

namespace {

constexpr double contents_line_pt = 14.6;

}  // namespace

ContentsPlace reserve_contents(Flow& flow, const Report& report, int section_count) {
    flow.need(contents_line_pt * section_count + 24);
    flow.gap(6);
    flow.paragraph(report.tr.tr("Contents"), style::small_bold);
    const ContentsPlace place{flow.document().page_count() - 1, flow.y()};
    flow.advance(contents_line_pt * (section_count - 1));
    return place;
}

void write_contents(pdf::Document& document, const ContentsPlace& place,
                    const std::vector<PlacedHeading>& headings) {
    document.select_page(place.page);
    auto y = place.y;
    const auto right = style::left_pt + style::text_width_pt;
    for (const auto& [heading, page, target_y] : headings) {
        if (heading.level != 1 || heading.number == "1") continue;
        const auto baseline = y + style::baseline_pt(style::body);
        draw_line(document, {style::left_pt, baseline}, heading.number, style::body_muted);
        draw_line(document, {style::left_pt + 26, baseline}, heading.title, style::body);
        draw_line(document, {right, baseline}, std::to_string(page + 1), style::body, Align::right);
        const auto dots_from = style::left_pt + 32 + line_width(heading.title, style::body);
        document.dashed_line({dots_from, baseline - 0.5}, {right - 16, baseline - 0.5}, 0.5, 2,
                             style::hairline);
        document.link(place.page, {style::left_pt, y, style::text_width_pt, contents_line_pt}, page,
                      target_y);
        y += contents_line_pt;
    }
}

}  // namespace werkrug::reports::sections
