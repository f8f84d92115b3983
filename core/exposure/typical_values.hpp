// Published values of a machine as starting values for a row of vibration.
#pragma once

#include "core/exposure/copied_tasks.hpp"
#include "tables/typical_vibration.hpp"

#include <cstddef>

namespace werkrug::core {

// Whether the row holds values that are not those of a comparable group: to be asked before they
// are replaced.
bool holds_own_values(const Vibration& row);

// Writes the values into the row, as those of a comparable group. An axis that the source does not
// give becomes unknown: what stood there was of another origin. Then marks the quality of the
// evidence. Throws std::out_of_range for a row that there is not.
CopyOutcome use_typical_vibration(Case& facts, std::size_t task, std::size_t row,
                                  const tables::TypicalVibration& machine,
                                  const tables::Instrument& instrument);

}  // namespace werkrug::core
