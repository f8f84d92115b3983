#include "core/cohort/progress_line.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

constexpr double seconds_per_minute = 60;

double share_done(const CohortProgress& progress) {
    if (progress.all == 0) return 0;
    return std::min(1.0, static_cast<double>(progress.done) / static_cast<double>(progress.all));
}

std::string bar(double share) {
    constexpr std::size_t width = 20;
    const auto full = static_cast<std::size_t>(share * static_cast<double>(width));
    return "[" + std::string(full, '#') + std::string(width - full, ' ') + "]";
}

std::string time_left(double seconds, const Translator& tr) {
    if (seconds < seconds_per_minute)
        return tr.tr("{0} s left", {tr.number(std::ceil(seconds), 0)});
    return tr.tr("{0} min left", {tr.number(std::ceil(seconds / seconds_per_minute), 0)});
}

}  // namespace

std::string progress_line(const CohortProgress& progress, double seconds, const Translator& tr) {
    const double share = share_done(progress);
    auto line = bar(share) + " " + tr.percent(100 * share, 0) + "  " +
                tr.tr("{0} cases", {tr.number(static_cast<double>(progress.cases), 0)});
    if (seconds <= 0 || share <= 0) return line;
    const double rate = static_cast<double>(progress.cases) / seconds;
    return line + ", " + tr.number(rate, 0) + "/s, " + time_left(seconds * (1 - share) / share, tr);
}

}  // namespace werkrug::core
