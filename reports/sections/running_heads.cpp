// The line at the head and at the foot of every page.
#include "reports/layout/page_feet.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

namespace {

using namespace layout;

constexpr double head_baseline_pt = 46;

void draw_head(pdf::Document& document, const Report& report, const std::string& title,
               double right) {
    const auto& tr = report.tr;
    draw_line(document, {style::left_pt, head_baseline_pt}, title, style::small_muted);
    draw_line(document, {right, head_baseline_pt}, tr.tr("medically confidential"),
              style::small_bold, Align::right);
    document.line({style::left_pt, head_baseline_pt + 6}, {right, head_baseline_pt + 6}, 0.5,
                  style::hairline);
}

}  // namespace

void write_running_heads(pdf::Document& document, const Report& report, const std::string& title) {
    const auto right = style::left_pt + style::text_width_pt;
    for (std::size_t page = 0; page < document.page_count(); ++page) {
        document.select_page(page);
        draw_head(document, report, title, right);
    }
    draw_page_feet(document, style::report_page,
                   report.tr.tr("Instrument {0}, version {1}",
                                {report.instrument.id, report.instrument.version}),
                   report.tr);
}

}  // namespace werkrug::reports::sections
