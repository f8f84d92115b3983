// The formula of the model behind a derived instrument.
#pragma once

namespace werkrug::tables {

// Etiologic fraction in percent, EF = (p - p0) / p, of exposure with this sum of log odds ratios at
// a prior p0 in percent (above 0, below 100); negative under a sum below 0. Source of the method:
// Lötters et al. 2003, doi 10.5271/sjweh.749.
double etiologic_fraction_percent(double prior_percent, double log_odds_sum);

}  // namespace werkrug::tables
