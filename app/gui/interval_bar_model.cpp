#include "app/gui/interval_bar_model.hpp"

namespace werkrug::app {

namespace {

constexpr int whole = 0;

std::vector<IntervalBarMark> axis_marks(const core::Translator& tr) {
    constexpr int steps = 4;
    constexpr double axis_end = 100;
    std::vector<IntervalBarMark> marks;
    for (int step = 0; step <= steps; ++step) {
        const double percent = axis_end * step / steps;
        marks.push_back({percent, tr.percent(percent, whole)});
    }
    return marks;
}

}  // namespace

IntervalBarModel make_interval_bar(const core::WorkRelatedness& result,
                                   const core::Translator& tr) {
    return {result.interval95.low,
            result.interval95.high,
            result.percent_model,
            result.percent_table,
            {result.threshold_percent,
             tr.tr("threshold {0}", {tr.percent(result.threshold_percent, whole)})},
            axis_marks(tr)};
}

}  // namespace werkrug::app
