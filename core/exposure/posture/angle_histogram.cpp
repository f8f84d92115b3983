#include "core/exposure/posture/angle_histogram.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

constexpr int half_turn = 180;

}  // namespace

AngleHistogram::AngleHistogram(const std::vector<tables::PostureZone>& zones)
    : zones_(zones),
      bins_per_deg_(tables::trunk_posture().limits.bins_per_deg),
      zone_s_(zones.size()),
      bins_(static_cast<std::size_t>(2 * half_turn) * static_cast<std::size_t>(bins_per_deg_) + 1) {
}

void AngleHistogram::add(double deg, double seconds) {
    std::size_t zone = 0;
    while (zone + 1 < zones_.size() && zones_[zone + 1].reached(deg)) ++zone;
    zone_s_[zone] += seconds;
    const auto bin =
        static_cast<std::size_t>(std::max(0.0, std::round((deg + half_turn) * bins_per_deg_)));
    bins_[std::min(bin, bins_.size() - 1)] += seconds;
    seconds_ += seconds;
}

std::optional<double> AngleHistogram::percentile(double percent) const {
    if (seconds_ <= 0) return std::nullopt;
    const double wanted = seconds_ * percent / 100;
    double before = 0;
    std::size_t bin = 0;
    while (bin + 1 < bins_.size() && before + bins_[bin] < wanted) before += bins_[bin++];
    const auto from_upright = static_cast<double>(bin) - half_turn * bins_per_deg_;
    return from_upright / bins_per_deg_;
}

}  // namespace werkrug::core
