#include "core/exposure/posture/posture_rows.hpp"

#include "tables/error.hpp"
#include "tables/field_limits.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace werkrug::core {

namespace {

constexpr double share_steps = 10'000;
constexpr double steps_per_deg = 10;
constexpr double noise = 1e-6;  // of a step

// So many steps for each class that they add up to all: those that lose most by rounding down get
// one more.
std::vector<double> steps_of(const std::vector<PostureClass>& classes, double seconds) {
    std::vector<double> steps;
    std::vector<double> lost;
    for (const auto& part : classes) {
        const double exact = part.seconds / seconds * share_steps;
        steps.push_back(std::floor(exact + noise));
        lost.push_back(exact - steps.back());
    }
    std::vector<std::size_t> order(classes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return lost[a] > lost[b]; });
    double left = share_steps - std::accumulate(steps.begin(), steps.end(), 0.0);
    for (const auto index : order) {
        if (left < 1) break;
        ++steps[index];
        --left;
    }
    return steps;
}

// Up to a tenth of a degree, but not over the end of the class.
double rounded_up(double deg, const PostureClass& part) {
    const double up = std::ceil(deg * steps_per_deg - noise) / steps_per_deg;
    return part.up_to_deg ? std::min(up, *part.up_to_deg) : up;
}

// The larger angle stays over the beginning of its class, however little it is over it.
double within(double deg, const PostureClass& part) {
    const double up = rounded_up(deg, part);
    if (!part.over_deg || deg <= *part.over_deg || up > *part.over_deg) return up;
    return rounded_up(deg + 1 / steps_per_deg, part);
}

}  // namespace

std::vector<double> posture_edges(const tables::Instrument& instrument) {
    std::vector<double> edges;
    for (const auto& measure : instrument.measures)
        if (measure.kind == tables::MeasureKind::posture_hours ||
            measure.kind == tables::MeasureKind::posture_share)
            edges.push_back(measure.over);
    return edges;
}

std::vector<Posture> posture_rows(const PostureSummary& summary) {
    if (summary.classes.empty())
        throw Error(summary.task, msg("there is no time with samples in this part"));
    const auto limit = tables::field_limit("posture/trunk-flexion-deg");
    const auto steps = steps_of(summary.classes, summary.seconds);
    std::vector<Posture> rows;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& part = summary.classes[i];
        if (part.mean_flexion_deg < limit.min)
            throw Error(summary.task, msg("the trunk leans back further than it can"),
                        msg("is the sensor upside down, or is flexion to the front negative?"));
        if (steps[i] < 1) continue;
        Posture row{.trunk_flexion_deg = within(part.mean_flexion_deg, part),
                    .share = steps[i] / share_steps};
        if (summary.rotation) row.trunk_rotation_deg = within(part.mean_rotation_deg, part);
        rows.push_back(row);
    }
    return rows;
}

}  // namespace werkrug::core
