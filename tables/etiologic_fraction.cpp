#include "tables/etiologic_fraction.hpp"

#include <cmath>

namespace werkrug::tables {

double etiologic_fraction_percent(double prior_percent, double log_odds_sum) {
    // (p - p0) / p with p = odds / (1 + odds), simplified so that no large numbers are subtracted.
    const double unexposed_share = 1 - prior_percent / 100;
    return 100 * unexposed_share * -std::expm1(-log_odds_sum);
}

}  // namespace werkrug::tables
