// What follows from an instrument's numbers alone, worked out once when it is read.
#pragma once

#include "tables/instrument.hpp"

namespace werkrug::tables {

// Standard error of a log odds ratio from the limits of its 95 % interval, both above 0.
// `quantile`: of the 97.5 % point of the normal distribution, as the instrument has it.
double log_odds_error(double low, double high, double quantile);

// Fills FactorLevel::log_odds, log_odds_error and error_assumed, and
// AgeBand::log_odds_at_threshold, of an instrument that passed its checks. Rules: the instrument's
// notes (Lötters et al. 2003, doi 10.5271/sjweh.749, for the model; the assumed error is a working
// definition).
void derive_model_terms(Instrument& instrument);

}  // namespace werkrug::tables
