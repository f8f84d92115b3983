#include "reports/sections/result_box.hpp"

#include "reports/pdf/utf8.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

namespace {

using namespace layout;
using pdf::Box;
using pdf::Document;

constexpr TextStyle number_style{Weight::bold, 29, style::accent};
constexpr double padding_pt = 13;
constexpr double number_column_pt = 132;

struct Line {
    std::string text;
    TextStyle style;
};

std::vector<Line> result_lines(const Report& report, const core::WorkRelatedness& result) {
    const auto& tr = report.tr;
    const auto shown = [&](double percent) { return shown_percent(report, percent); };
    std::vector<Line> lines{
        {verdict(report, result), style::body_bold},
        {tr.tr("Model: {0}; 95% interval {1} to {2}.",
               {shown(result.percent_model), shown(result.interval95.low),
                shown(result.interval95.high)}),
         style::body},
        {tr.tr("Threshold: {0}. Probability that the work-relatedness is at least that: {1}.",
               {plain_percent(report, result.threshold_percent),
                core::probability_text(result.probability_at_least_threshold, tr)}),
         style::body},
        {borderline_words(report, result), result.borderline ? style::body_bold : style::body},
    };
    if (report.instrument.status == tables::Status::derived)
        lines.push_back({tr.tr("Derived instrument, odds ratios not corrected for confounders: an "
                               "upper estimate."),
                         style::small_muted});
    return lines;
}

double draw_lines(Document* document, Box box, const std::vector<Line>& lines) {
    auto y = box.y;
    for (const auto& [text, look] : lines) {
        const auto normal = pdf::normalised(text);
        for (const auto& line : break_lines(normal, look, box.width)) {
            if (document != nullptr)
                document->text({box.x, y + style::baseline_pt(look)}, joined_line(normal, line),
                               look);
            y += style::leading_pt(look);
        }
        y += 2;
    }
    return y - box.y;
}

void draw_frame(Document& document, Box box) {
    document.fill(box, style::tint);
    document.fill({box.x, box.y, 4, box.height}, style::accent);
    document.frame(box, 0.8, style::accent);
}

void draw_number(Document& document, Box box, const Report& report,
                 const core::WorkRelatedness& result) {
    const auto x = box.x + padding_pt + 3;
    draw_line(document, {x, box.y + 20}, report.tr.tr("Work-relatedness"), style::small_bold);
    draw_line(document, {x, box.y + 57}, shown_percent(report, result.percent_table), number_style);
    draw_line(document, {x, box.y + 75}, report.tr.tr("by the table"), style::small_muted);
}

void draw_result(Flow& flow, const Report& report, const core::WorkRelatedness& result) {
    const auto lines = result_lines(report, result);
    const auto text_width = flow.width() - number_column_pt - 2 * padding_pt;
    const auto height =
        std::max(88.0, draw_lines(nullptr, {0, 0, text_width, 0}, lines) + 2 * padding_pt);
    flow.figure(height, [&](Document& document, Box box) {
        draw_frame(document, box);
        draw_number(document, box, report, result);
        draw_lines(&document,
                   {box.x + padding_pt + number_column_pt, box.y + padding_pt, text_width, 0},
                   lines);
    });
}

std::vector<Line> missing_lines(const Report& report) {
    const auto& tr = report.tr;
    std::vector<Line> lines{{tr.tr("No percentage"), style::body_bold},
                            {no_result_words(report), style::body}};
    for (const auto& missing : report.facts.assessment.incomplete)
        lines.push_back({"• " + core::missing_text(missing, report.instrument, tr), style::body});
    return lines;
}

}  // namespace

std::string verdict(const Report& report, const core::WorkRelatedness& result) {
    const auto& tr = report.tr;
    return result.occupational_disease
               ? tr.tr(
                     "At or above the threshold: an occupational disease according to the "
                     "instrument.")
               : tr.tr("Below the threshold: no occupational disease according to the instrument.");
}

std::string borderline_words(const Report& report, const core::WorkRelatedness& result) {
    const auto& tr = report.tr;
    return result.borderline ? tr.tr(
                                   "Borderline: table and model fall on different sides of the "
                                   "threshold, or the interval contains it.")
                             : tr.tr(
                                   "Not borderline: table, model and the whole interval are on the "
                                   "same side of the threshold.");
}

std::string no_result_words(const Report& report) {
    const auto& tr = report.tr;
    using core::DiagnosisConclusion;
    switch (report.facts.assessment.diagnosis.conclusion) {
        case DiagnosisConclusion::not_low_back_pain:
            return tr.tr("The complaint is not low-back pain; the instrument does not apply.");
        case DiagnosisConclusion::specific_suspected:
            return tr.tr(
                "A specific cause is suspected; the instrument does not apply until it is "
                "excluded.");
        case DiagnosisConclusion::incomplete:
        case DiagnosisConclusion::nonspecific:
            break;
    }
    return tr.tr("The question cannot be answered, because facts are missing:");
}

void draw_result_box(Flow& flow, const Report& report) {
    if (const auto& result = report.facts.assessment.work_relatedness)
        return draw_result(flow, report, *result);
    const auto lines = missing_lines(report);
    const auto text_width = flow.width() - 2 * padding_pt;
    const auto height = draw_lines(nullptr, {0, 0, text_width, 0}, lines) + 2 * padding_pt;
    flow.figure(height, [&](Document& document, Box box) {
        draw_frame(document, box);
        draw_lines(&document, {box.x + padding_pt + 3, box.y + padding_pt, text_width, 0}, lines);
    });
}

}  // namespace werkrug::reports::sections
