// How long an angle was how large: exact in its zones, and in bins for percentiles.
#pragma once

#include "tables/trunk_posture.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace werkrug::core {

class AngleHistogram {
  public:
    // Angles are within half a turn to either side.
    explicit AngleHistogram(const std::vector<tables::PostureZone>& zones);

    void add(double deg, double seconds);

    const std::vector<double>& zone_s() const { return zone_s_; }
    // The angle that was not passed for this share of the time, rounded to a bin; nothing without
    // any time.
    std::optional<double> percentile(double percent) const;

  private:
    const std::vector<tables::PostureZone>& zones_;
    int bins_per_deg_;
    std::vector<double> zone_s_;
    std::vector<double> bins_;
    double seconds_{0};
};

}  // namespace werkrug::core
