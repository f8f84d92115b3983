#include "reports/sections/figures.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

namespace {

using namespace layout;
using pdf::Box;
using pdf::Document;

// Heights are below the upper edge.
constexpr double height_pt = 104;
constexpr double table_y_pt = 26;
constexpr double model_y_pt = 46;
constexpr double axis_y_pt = 62;
constexpr double names_pt = 52;  // at the left: what a row shows
constexpr double margin_pt = 12;

// The scale from 0 to 100 percent, over the width of the figure.
struct Scale {
    Box box;

    double x(double percent) const {
        return box.x + names_pt + (box.width - names_pt - margin_pt) * percent / 100;
    }
    double y(double below_top) const { return box.y + below_top; }
};

void draw_axis(Document& document, const Scale& scale, const core::Translator& tr) {
    const auto y = scale.y(axis_y_pt);
    document.line({scale.x(0), y}, {scale.x(100), y}, 0.8, style::muted);
    for (int percent = 0; percent <= 100; percent += 10) {
        document.line({scale.x(percent), y}, {scale.x(percent), y + 3.5}, 0.8, style::muted);
        draw_line(document, {scale.x(percent), y + 13}, std::to_string(percent), style::small_muted,
                  Align::centre);
    }
    draw_line(document, {scale.x(100) + margin_pt, y + 25}, tr.tr("work-relatedness (%)"),
              style::small_muted, Align::right);
}

void draw_threshold(Document& document, const Scale& scale, const Report& report,
                    double threshold) {
    const auto x = scale.x(threshold);
    document.dashed_line({x, scale.y(13)}, {x, scale.y(axis_y_pt)}, 1.2, 3, style::ink);
    draw_line(document, {x, scale.y(9)},
              report.tr.tr("threshold {0}", {plain_percent(report, threshold)}), style::small_bold,
              Align::centre);
}

void draw_bar(Document& document, const Scale& scale, const core::Interval& interval) {
    const auto y = scale.y(model_y_pt);
    document.line({scale.x(interval.low), y}, {scale.x(interval.high), y}, 3, style::accent);
    for (const auto end : {interval.low, interval.high})
        document.line({scale.x(end), y - 6}, {scale.x(end), y + 6}, 1.5, style::accent);
}

// A disc for the model, an open square for the table: told apart by shape as well as by row.
void draw_results(Document& document, const Scale& scale, const core::Translator& tr,
                  const core::WorkRelatedness& result) {
    document.disc({scale.x(result.percent_model), scale.y(model_y_pt)}, 4.2, style::accent);
    const Box square{scale.x(result.percent_table) - 4, scale.y(table_y_pt) - 4, 8, 8};
    document.fill(square, style::white);
    document.frame(square, 1.6, style::ink);
    draw_line(document, {scale.box.x, scale.y(table_y_pt) + 3}, tr.tr("Table"), style::small_bold);
    draw_line(document, {scale.box.x, scale.y(model_y_pt) + 3}, tr.tr("Model"), style::small_bold);
}

void draw_key(Document& document, const Scale& scale, const Report& report,
              const core::WorkRelatedness& result) {
    const auto& tr = report.tr;
    const auto y = scale.y(height_pt - 4);
    auto x = scale.x(0);
    document.disc({x + 4, y - 2.8}, 3.4, style::accent);
    const auto model = tr.tr(
        "model {0}, with the 95% interval {1} to {2}",
        {shown_percent(report, result.percent_model), shown_percent(report, result.interval95.low),
         shown_percent(report, result.interval95.high)});
    draw_line(document, {x + 12, y}, model, style::small);
    x += line_width(model, style::small) + 34;
    document.frame({x, y - 6.5, 7, 7}, 1.4, style::ink);
    draw_line(document, {x + 12, y},
              tr.tr("table {0}", {shown_percent(report, result.percent_table)}), style::small);
}

// What a screen reader says instead of the picture.
std::string in_words(const Report& report, const core::WorkRelatedness& result) {
    return report.tr.tr(
        "Scale from 0 to 100 percent: the model gives {0}, with a 95% interval from {1} to {2}; "
        "the "
        "table gives {3}; the threshold is {4}.",
        {shown_percent(report, result.percent_model), shown_percent(report, result.interval95.low),
         shown_percent(report, result.interval95.high), shown_percent(report, result.percent_table),
         plain_percent(report, result.threshold_percent)});
}

}  // namespace

void draw_interval(Flow& flow, const Report& report, const core::WorkRelatedness& result) {
    flow.figure(
        height_pt,
        [&](Document& document, Box box) {
            const Scale scale{box};
            draw_axis(document, scale, report.tr);
            draw_threshold(document, scale, report, result.threshold_percent);
            draw_bar(document, scale, result.interval95);
            draw_results(document, scale, report.tr, result);
            draw_key(document, scale, report, result);
        },
        in_words(report, result));
}

}  // namespace werkrug::reports::sections
