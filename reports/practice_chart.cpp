#include "reports/practice_chart.hpp"

#include "reports/layout/table.hpp"
#include "reports/letters/letter.hpp"
#include "reports/pdf/utf8.hpp"

#include <algorithm>

namespace werkrug::reports {

namespace {

using namespace layout;
using core::ChartBar;
using core::PracticeChart;
using core::Translator;

constexpr double row_pt = 23;  // two lines of a name
constexpr double bar_pt = 13;
constexpr double names_share = 0.4;  // of the width
constexpr double gap_pt = 6;
constexpr double count_pt = 46;  // behind the longest bar
constexpr std::size_t most_lines = 2;

// The line, shortened so that an ellipsis fits behind it.
std::string with_ellipsis(std::string line, double width) {
    constexpr const char* ellipsis = "…";
    while (!line.empty() && line_width(line + ellipsis, style::small) > width) {
        const auto begins_character = [](unsigned char byte) { return (byte & 0xC0U) != 0x80U; };
        while (!begins_character(static_cast<unsigned char>(line.back()))) line.pop_back();
        line.pop_back();
    }
    return line + ellipsis;
}

std::vector<std::string> name_lines(const std::string& name, double width) {
    const auto text = pdf::normalised(name);
    const auto broken = break_lines(text, style::small, width);
    std::vector<std::string> lines(
        broken.begin(), std::next(broken.begin(), static_cast<std::ptrdiff_t>(
                                                      std::min(broken.size(), most_lines))));
    if (broken.size() > most_lines) lines.back() = with_ellipsis(lines.back(), width);
    return lines;
}

void draw_name(pdf::Document& document, const std::string& name, pdf::Box row, double width) {
    const auto lines = name_lines(name, width);
    const auto leading = style::leading_pt(style::small);
    auto y = row.y + (row.height - leading * static_cast<double>(lines.size())) / 2;
    for (const auto& line : lines) {
        draw_line(document, {row.x + width, y + style::baseline_pt(style::small)}, line,
                  style::small, Align::right);
        y += leading;
    }
}

// An outline besides the colour, and the number at the end of the bar: readable on any printer.
void draw_bar(pdf::Document& document, const ChartBar& bar, pdf::Box row) {
    const auto names = row.width * names_share;
    draw_name(document, bar.label, row, names);
    const auto left = row.x + names + gap_pt;
    const auto longest = row.right() - count_pt - left;
    const pdf::Box box{left, row.y + (row.height - bar_pt) / 2, bar.length * longest, bar_pt};
    if (bar.length > 0) {
        document.fill(box, style::tint);
        document.frame(box, 1, style::accent);
    }
    const auto middle = row.y + (row.height - style::leading_pt(style::small_bold)) / 2;
    draw_line(document, {box.right() + gap_pt, middle + style::baseline_pt(style::small_bold)},
              bar.count, style::small_bold);
}

void draw_bars(pdf::Document& document, const PracticeChart& chart, pdf::Box box) {
    auto y = box.y;
    for (const auto& bar : chart.bars) {
        draw_bar(document, bar, {box.x, y, box.width, row_pt});
        y += row_pt;
    }
    const auto axis = box.x + box.width * names_share + gap_pt;
    document.line({axis, box.y}, {axis, y}, 1, style::ink);
}

}  // namespace

std::string render_practice_chart(const PracticeChart& chart, const ChartPage& page,
                                  const Translator& tr) {
    const letters::Letter document{.title = chart.title,
                                   .foot = tr.tr("Werkrug, the practice at a glance"),
                                   .author = "Werkrug",
                                   .day = page.made_on};
    return letters::render_letter(document, tr, [&](Flow& flow) {
        letters::write_form_title(flow, chart.title);
        draw_facts(flow, {{tr.tr("Period of assessment"), page.period},
                          {tr.tr("Cases"), std::to_string(page.cases)},
                          {tr.tr("Made on"), tr.date(page.made_on)}});
        flow.gap(gap_pt);
        if (chart.bars.empty()) flow.paragraph(tr.tr("No cases in this period."));
        flow.figure(
            row_pt * static_cast<double>(chart.bars.size()),
            [&](pdf::Document& drawn, pdf::Box box) { draw_bars(drawn, chart, box); },
            chart.in_words);
        if (!chart.footnote.empty()) flow.paragraph(chart.footnote, style::small_muted);
    });
}

}  // namespace werkrug::reports
