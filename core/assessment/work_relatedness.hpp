// Step 3: from points and age to the etiologic fraction, by the table and by the exact model.
#pragma once

#include "core/assessment/assessment.hpp"

namespace werkrug::core {

// Etiologic fraction in percent (0..100, negative under a sum below 0) of exposure with this sum of
// log odds ratios, at a prior in percent (above 0, below 100): EF = (p - p0) / p.
double etiologic_fraction_percent(double prior_percent, double log_odds_sum);

// Unrounded percent of a table cell: the formula for a derived instrument, else the cell as
// printed.
double table_percent(const tables::Instrument& instrument, int points, std::size_t age_band);

// Nothing when the age or a counted level is unknown or outside the instrument.
std::optional<WorkRelatedness> work_relatedness(const Case& facts, const ExposureResult& exposure,
                                                const tables::Instrument& instrument,
                                                std::vector<MissingFact>& incomplete,
                                                std::vector<Reason>& reasons);

}  // namespace werkrug::core
