// Percentages, probabilities and measures in words.
#include "core/assessment/explain.hpp"

#include <cmath>

namespace werkrug::core {

std::string percent_beside_threshold(double percent, double threshold_percent,
                                     const Translator& tr) {
    constexpr int most_decimals = 6;
    const auto side_is_visible = [&](int decimals) {
        const double unit = std::pow(10, decimals);
        const double shown = std::round(percent * unit) / unit;
        return (shown >= threshold_percent) == (percent >= threshold_percent);
    };
    int decimals = 1;
    while (decimals < most_decimals && !side_is_visible(decimals)) ++decimals;
    return tr.percent(percent, decimals);
}

std::string probability_text(double probability, const Translator& tr) {
    constexpr double smallest_shown = 0.01;
    if (probability < smallest_shown) return tr.tr("less than {0}", {tr.percent(1, 0)});
    if (probability > 1 - smallest_shown) return tr.tr("more than {0}", {tr.percent(99, 0)});
    return tr.percent(100 * probability, 0);
}

std::string measure_text(double value, const tables::Measure& measure, const Translator& tr) {
    using tables::MeasureKind;
    switch (measure.kind) {
        case MeasureKind::lift_hold_share:
        case MeasureKind::posture_share:
            return tr.percent(100 * value, 1);
        case MeasureKind::lifts_per_shift:
            return tr.number(value, 1);
        case MeasureKind::a8:
        case MeasureKind::a8_squared_years:
            return tr.number(value, 3) + "\u00a0" + measure.unit;
        default:
            return tr.number(value, 2) + "\u00a0" + measure.unit;
    }
}

}  // namespace werkrug::core
