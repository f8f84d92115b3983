#include "reports/sections/lifting_totals.hpp"

#include "core/exposure/lifting/worksheet_lifts.hpp"
#include "reports/layout/text_lines.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::reports::sections {

using namespace layout;

namespace {

constexpr double row_pt = 14;
constexpr double bar_pt = 9;
constexpr double bars_share = 0.24;  // of the width: where the bars begin, with the labels before
constexpr double bar_share = 0.62;   // and how long the longest is

struct Bar {
    std::string label{};
    std::string value{};
    double share{};  // of the longest bar
};

constexpr double tenths = 10;
constexpr double hundredths = 100;

// Rounded to parts of one.
std::string known_or_unknown(const Report& report, const std::optional<double>& value,
                             double parts) {
    return value ? report.tr.plain(std::round(*value * parts) / parts) : report.tr.tr("unknown");
}

std::string weight_words(const Report& report, const core::WeightClassCount& weight) {
    const auto& tr = report.tr;
    const auto from = tr.plain(weight.from_kg);
    return weight.to_kg ? tr.tr("{0} to under {1} kg", {from, tr.plain(*weight.to_kg)})
                        : tr.tr("{0} kg or more", {from});
}

std::vector<Bar> bars_of(const Report& report, const core::LiftingTotals& totals) {
    double most = 0;
    for (const auto& weight : totals.by_weight)
        most = std::max(most, weight.lifts_per_shift.value_or(0));
    std::vector<Bar> bars;
    bars.reserve(totals.by_weight.size());
    for (const auto& weight : totals.by_weight)
        bars.push_back({.label = weight_words(report, weight),
                        .value = known_or_unknown(report, weight.lifts_per_shift, tenths),
                        .share = most > 0 ? weight.lifts_per_shift.value_or(0) / most : 0});
    return bars;
}

void draw_bars(pdf::Document& document, const pdf::Box& box, const std::vector<Bar>& bars) {
    const double left = box.x + bars_share * box.width;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const double top = box.y + row_pt * static_cast<double>(i);
        const double baseline = top + style::baseline_pt(style::small);
        const pdf::Box bar{left, top + 1, bars[i].share * bar_share * box.width, bar_pt};
        draw_line(document, {box.x, baseline}, bars[i].label, style::small);
        document.line({left, top}, {left, top + row_pt}, 0.7, style::ink);
        if (bar.width > 0) document.fill(bar, style::accent);
        draw_line(document, {bar.right() + 4, baseline}, bars[i].value, style::small_bold);
    }
}

}  // namespace

void write_lifting_totals(Flow& flow, const Report& report, const core::Worksheet& worksheet) {
    const auto& tr = report.tr;
    const auto totals = core::lifting_totals(worksheet);
    flow.paragraph(tr.tr("Lifts per shift: {0}, together {1} tonnes.",
                         {known_or_unknown(report, totals.lifts_per_shift, tenths),
                          known_or_unknown(report, totals.tonnes_per_shift, hundredths)}));
    const auto bars = bars_of(report, totals);
    flow.lead_in(tr.tr("Lifts per shift by weight:"), style::small_muted);
    flow.figure(row_pt * static_cast<double>(bars.size()),
                [&](pdf::Document& document, pdf::Box box) { draw_bars(document, box, bars); });
}

}  // namespace werkrug::reports::sections
