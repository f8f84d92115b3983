// Published values as starting values for a row of the worksheet.
#pragma once

#include "app/gui/exposure_paths.hpp"
#include "app/gui/session.hpp"

class wxWindow;

namespace werkrug::app {

// For the row of vibration or of lifts at the place. Asks before own values are replaced.
void show_typical_values(wxWindow* parent, Session& session, const WorksheetPlace& place);

}  // namespace werkrug::app
