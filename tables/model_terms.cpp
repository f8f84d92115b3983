#include "tables/model_terms.hpp"

#include <cmath>
#include <limits>

namespace werkrug::tables {

namespace {

constexpr double percent = 100;

bool has_limits(const FactorLevel& level) {
    return level.odds_ratio_low && level.odds_ratio_high;
}

// A level without known limits takes those of the nearest lower level that has them. The unexposed
// reference has no error at all.
void derive_level_terms(Factor& factor, double quantile) {
    double error_of_lower = 0;
    for (auto& level : factor.levels) {
        level.log_odds = std::log(level.odds_ratio);
        if (has_limits(level))
            error_of_lower =
                log_odds_error(*level.odds_ratio_low, *level.odds_ratio_high, quantile);
        level.error_assumed = !has_limits(level) && level.odds_ratio != 1;
        level.log_odds_error = level.odds_ratio == 1 && !has_limits(level) ? 0 : error_of_lower;
    }
}

// From EF = 1 - p0 / p follows that EF reaches the threshold at p = p0 / (1 - threshold).
double log_odds_reaching(double prior_percent, double threshold_percent) {
    const double prior = prior_percent / percent;
    const double needed = prior / (1 - threshold_percent / percent);
    if (needed >= 1) return std::numeric_limits<double>::infinity();
    return std::log(needed / (1 - needed)) - std::log(prior / (1 - prior));
}

}  // namespace

double log_odds_error(double low, double high, double quantile) {
    return (std::log(high) - std::log(low)) / (2 * quantile);
}

void derive_model_terms(Instrument& instrument) {
    for (auto& factor : instrument.factors)
        derive_level_terms(factor, instrument.model.normal_quantile);
    for (auto& band : instrument.age_bands)
        band.log_odds_at_threshold =
            log_odds_reaching(band.prior_percent, instrument.threshold_percent);
}

}  // namespace werkrug::tables
