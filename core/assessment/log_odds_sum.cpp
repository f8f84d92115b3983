#include "core/assessment/log_odds_sum.hpp"

#include "tables/etiologic_fraction.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace werkrug::core {

using tables::etiologic_fraction_percent;

double probability_at_least(const LogOddsSum& sum, double log_odds) {
    if (sum.deviation == 0) return sum.mean >= log_odds ? 1 : 0;
    const double z = (log_odds - sum.mean) / sum.deviation;
    return 1 - (1 + std::erf(z / std::numbers::sqrt2)) / 2;
}

Interval fraction_interval(double prior_percent, const LogOddsSum& sum, double quantile) {
    const double half = quantile * sum.deviation;
    return {.low = std::max(0.0, etiologic_fraction_percent(prior_percent, sum.mean - half)),
            .high = std::max(0.0, etiologic_fraction_percent(prior_percent, sum.mean + half))};
}

}  // namespace werkrug::core
