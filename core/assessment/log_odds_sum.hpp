// The sum of the log odds ratios of the exposures present, as a normal variable, and what follows
// from it for the etiologic fraction (Lötters et al. 2003, doi 10.5271/sjweh.749, for the method;
// instrument.md "Formulas" for the interval).
#pragma once

#include "core/assessment/assessment.hpp"

namespace werkrug::core {

struct LogOddsSum {
    double odds_ratio{1};  // the product whose logarithm the mean is
    double mean{0};
    double deviation{0};
    bool assumed_deviation{false};  // an interval was not known and another level's was taken
};

// P(the sum is at least `log_odds`), 0..1.
double probability_at_least(const LogOddsSum& sum, double log_odds);

// The etiologic fraction in percent at the sum's mean minus and plus `quantile` deviations, both
// ends never below 0. `prior_percent`: above 0, below 100.
Interval fraction_interval(double prior_percent, const LogOddsSum& sum, double quantile);

}  // namespace werkrug::core
