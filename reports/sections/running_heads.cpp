// The line at the head and at the foot of every page.
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

namespace {

using namespace layout;

constexpr double head_baseline_pt = 46;
constexpr double foot_baseline_pt = pdf::page_height_pt - 38;

void draw_head(pdf::Document& document, const Report& report, const std::string& title,
               double right) {
    const auto& tr = report.tr;
    draw_line(document, {style::left_pt, head_baseline_pt}, title, style::small_muted);
    draw_line(document, {right, head_baseline_pt}, tr.tr("medically confidential"),
              style::small_bold, Align::right);
    document.line({style::left_pt, head_baseline_pt + 6}, {right, head_baseline_pt + 6}, 0.5,
                  style::hairline);
}

void draw_foot(pdf::Document& document, const Report& report, double right, std::size_t page) {
    const auto& tr = report.tr;
    document.line({style::left_pt, foot_baseline_pt - 12}, {right, foot_baseline_pt - 12}, 0.5,
                  style::hairline);
    draw_line(
        document, {style::left_pt, foot_baseline_pt},
        tr.tr("Instrument {0}, version {1}", {report.instrument.id, report.instrument.version}),
        style::small_muted);
    draw_line(
        document, {right, foot_baseline_pt},
        tr.tr("page {0} of {1}", {std::to_string(page + 1), std::to_string(document.page_count())}),
        style::small_muted, Align::right);
}

}  // namespace

void write_running_heads(pdf::Document& document, const Report& report, const std::string& title) {
    const auto right = style::left_pt + style::text_width_pt;
    for (std::size_t page = 0; page < document.page_count(); ++page) {
        document.select_page(page);
        draw_head(document, report, title, right);
        draw_foot(document, report, right, page);
    }
}

}  // namespace werkrug::reports::sections
