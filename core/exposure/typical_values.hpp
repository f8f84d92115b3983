// Published values of a machine or of a load as starting values for a row of the worksheet.
#pragma once

#include "core/exposure/copied_tasks.hpp"
#include "tables/typical_loads.hpp"
#include "tables/typical_vibration.hpp"

#include <cstddef>

namespace werkrug::core {

// Whether the row holds values that are not those of a comparable group: to be asked before they
// are replaced.
bool holds_own_values(const Vibration& row);

// Whether the row holds another value than the load's where the load has one: to be asked before
// it is replaced. A lift does not keep where its values are from.
bool would_replace_values(const Lift& row, const tables::TypicalLoad& load);

// Writes the values into the row, as those of a comparable group. An axis that the source does not
// give becomes unknown: what stood there was of another origin. Then marks the quality of the
// evidence. Throws std::out_of_range for a row that there is not.
CopyOutcome use_typical_vibration(Case& facts, std::size_t task, std::size_t row,
                                  const tables::TypicalVibration& machine,
                                  const tables::Instrument& instrument);

// Writes what the source gives into the row and leaves the rest of it. Then marks the quality of
// the evidence. Throws std::out_of_range for a row that there is not.
CopyOutcome use_typical_load(Case& facts, std::size_t task, std::size_t row,
                             const tables::TypicalLoad& load, const tables::Instrument& instrument);

}  // namespace werkrug::core
