// What is shown of the published vibration of machines, and a machine's values put into a row.
// Knows no widgets.
#pragma once

#include "app/gui/edit_history.hpp"
#include "app/gui/exposure_paths.hpp"
#include "core/exposure/typical_values.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::app {

enum class TypicalColumn { machine, x, y, z, remark };
std::string typical_title(TypicalColumn column, const core::Translator& tr);
std::string typical_cell(const tables::TypicalVibration& machine, TypicalColumn column,
                         const core::Translator& tr);

// Fills in the row at the place, and forgets texts that stood in its fields without being a value.
core::CopyOutcome fill_in_typical(Entered& entered, const WorksheetPlace& place,
                                  const tables::TypicalVibration& machine,
                                  const tables::Instrument& instrument);

}  // namespace werkrug::app
