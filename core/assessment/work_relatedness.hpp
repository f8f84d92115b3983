// Step 3: from points and age to the etiologic fraction, by the table and by the exact model.
#pragma once

#include "core/assessment/assessment.hpp"

namespace werkrug::core {

// Unrounded percent of a table cell: the formula for a derived instrument, else the cell as
// printed.
double table_percent(const tables::Instrument& instrument, int points, std::size_t age_band);

// Nothing when the age or a counted level is unknown or outside the instrument.
std::optional<WorkRelatedness> work_relatedness(const Case& facts, const ExposureResult& exposure,
                                                const tables::Instrument& instrument,
                                                std::vector<MissingFact>& incomplete,
                                                std::vector<Reason>& reasons);

}  // namespace werkrug::core
