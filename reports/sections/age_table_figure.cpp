#include "core/assessment/work_relatedness.hpp"
#include "reports/sections/figures.hpp"
#include "reports/sections/words.hpp"

#include <algorithm>

namespace werkrug::reports::sections {

namespace {

using namespace layout;
using pdf::Box;
using pdf::Document;

constexpr double points_column_pt = 62;
constexpr double widest_band_pt = 84;

// Where a cell stands, and which one is this case's.
struct Grid {
    const Report& report;
    Box box;
    double band_width{};
    double row_pt{};

    // Of the text of a row, below its top.
    double head_baseline_pt() const { return (row_pt + 3 + 0.71 * style::small.size_pt) / 2; }
    double baseline_pt() const { return (row_pt + 0.71 * style::small.size_pt) / 2; }

    std::size_t bands() const { return report.instrument.age_bands.size(); }
    double column(std::size_t band) const {
        return box.x + points_column_pt + static_cast<double>(band) * band_width;
    }
    double right() const { return column(bands()); }
    bool is_points(std::size_t points) const {
        const auto& sum = report.facts.assessment.exposure.points;
        return result() != nullptr && sum && static_cast<std::size_t>(*sum) == points;
    }
    bool is_band(std::size_t band) const {
        return result() != nullptr && result()->age_band == band;
    }
    const core::WorkRelatedness* result() const {
        const auto& found = report.facts.assessment.work_relatedness;
        return found ? &*found : nullptr;
    }
    // On the unrounded value, never on the printed one.
    bool reaches_threshold(std::size_t points, std::size_t band) const {
        return core::table_percent(report.instrument, static_cast<int>(points), band) >=
               report.instrument.threshold_percent;
    }
};

void draw_heads(Document& document, const Grid& grid, double y) {
    const auto& tr = grid.report.tr;
    document.fill({grid.box.x, y, grid.right() - grid.box.x, grid.row_pt + 3}, style::tint);
    draw_line(document, {grid.box.x + 6, y + grid.head_baseline_pt()}, tr.tr("Points"),
              style::small_bold);
    for (std::size_t band = 0; band < grid.bands(); ++band)
        draw_line(document, {grid.column(band) + grid.band_width / 2, y + grid.head_baseline_pt()},
                  grid.report.instrument.age_bands[band].title.in(tr.language()),
                  grid.is_band(band) ? style::small_bold : style::small, Align::centre);
    document.line({grid.box.x, y + grid.row_pt + 3}, {grid.right(), y + grid.row_pt + 3}, 0.8,
                  style::accent);
}

void draw_cell(Document& document, const Grid& grid, std::size_t points, std::size_t band,
               double y) {
    const bool reached = grid.reaches_threshold(points, band);
    const Box cell{grid.column(band), y, grid.band_width, grid.row_pt};
    if (reached) document.fill(cell, style::tint);
    draw_line(document, {cell.x + cell.width / 2, y + grid.baseline_pt()},
              grid.report.tr.number(grid.report.instrument.table[points][band], 1),
              reached ? style::small_bold : style::small, Align::centre);
    // The edge of the shaded area: below a cell under the threshold, and between columns.
    if (reached && points > 0 && !grid.reaches_threshold(points - 1, band))
        document.line({cell.x, y}, {cell.right(), y}, 1.2, style::accent);
    if (band > 0 && reached != grid.reaches_threshold(points, band - 1))
        document.line({cell.x, y}, {cell.x, cell.bottom()}, 1.2, style::accent);
}

void draw_row(Document& document, const Grid& grid, std::size_t points, double y) {
    const bool ours = grid.is_points(points);
    draw_line(document, {grid.box.x + 20, y + grid.baseline_pt()}, std::to_string(points),
              ours ? style::small_bold : style::small_muted, Align::right);
    for (std::size_t band = 0; band < grid.bands(); ++band)
        draw_cell(document, grid, points, band, y);
    document.line({grid.box.x, y + grid.row_pt}, {grid.right(), y + grid.row_pt}, 0.3,
                  style::hairline);
}

void mark_cell(Document& document, const Grid& grid, std::size_t points, double y) {
    if (!grid.is_points(points)) return;
    const auto band = grid.result()->age_band;
    draw_line(document, {grid.box.x + 28, y + grid.baseline_pt()}, "»", style::small_bold);
    document.frame({grid.column(band) + 1.5, y + 0.5, grid.band_width - 3, grid.row_pt - 1}, 1.8,
                   style::ink);
}

// What the shades, lines and frames mean, beside the table.
void draw_key(Document& document, const Grid& grid, double y) {
    const auto& tr = grid.report.tr;
    const auto x = grid.right() + 16;
    const auto width = grid.box.right() - x;
    const auto threshold = plain_percent(grid.report, grid.report.instrument.threshold_percent);
    std::vector<std::string> words{
        tr.tr("Work-relatedness in percent, by age in whole years and points."),
        tr.tr("Shaded and bold: {0} or more (the threshold, applied to the unrounded value).",
              {threshold})};
    if (grid.result() != nullptr) words.push_back(tr.tr("Thick frame and »: this case."));
    for (const auto& text : words) {
        for (const auto& line : break_lines(text, style::small_muted, width)) {
            document.text({x, y + style::baseline_pt(style::small_muted)}, line,
                          style::small_muted);
            y += style::leading_pt(style::small_muted);
        }
        y += 5;
    }
}

// One page holds that many rows below the heads; a longer table goes on on the next.
std::size_t rows_a_page(const Flow& flow, double row_pt) {
    return static_cast<std::size_t>((flow.page_room() - 3 * row_pt) / row_pt);
}

void draw_part(Document& document, const Grid& grid, std::size_t from, std::size_t to) {
    draw_heads(document, grid, grid.box.y);
    auto y = grid.box.y + grid.row_pt + 3;
    for (auto points = from; points < to; ++points, y += grid.row_pt)
        draw_row(document, grid, points, y);
    y = grid.box.y + grid.row_pt + 3;
    for (auto points = from; points < to; ++points, y += grid.row_pt)
        mark_cell(document, grid, points, y);
    draw_key(document, grid, grid.box.y + 2);
}

double band_width(const Report& report, double width) {
    constexpr double key_share = 0.3;  // of the width, for the explanation beside the table
    const auto bands = static_cast<double>(report.instrument.age_bands.size());
    return std::min(widest_band_pt, (width * (1 - key_share) - points_column_pt) / bands);
}

// What a screen reader says instead of the cells.
std::string in_words(const Report& report) {
    const auto& tr = report.tr;
    const auto& result = report.facts.assessment.work_relatedness;
    const auto& points = report.facts.assessment.exposure.points;
    if (!result || !points)
        return tr.tr("Table of the work-relatedness in percent, by age and points.");
    return tr.tr(
        "Table of the work-relatedness in percent, by age and points. This case: {0}, {1} "
        "points: {2}.",
        {report.instrument.age_bands[result->age_band].title.in(tr.language()),
         std::to_string(*points), shown_percent(report, result->percent_table)});
}

}  // namespace

void draw_age_table(Flow& flow, const Report& report, double row_pt) {
    const auto rows = report.instrument.table.size();
    for (std::size_t from = 0; from < rows; from += rows_a_page(flow, row_pt)) {
        const auto to = std::min(rows, from + rows_a_page(flow, row_pt));
        flow.figure(
            row_pt + 3 + row_pt * static_cast<double>(to - from) + 4,
            [&](Document& document, Box box) {
                draw_part(document, {report, box, band_width(report, box.width), row_pt}, from, to);
            },
            in_words(report));
    }
}

}  // namespace werkrug::reports::sections
