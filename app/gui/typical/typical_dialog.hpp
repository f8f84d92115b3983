// Published vibration of vehicles and machines as starting values for a row of the worksheet.
#pragma once

#include "app/gui/exposure_paths.hpp"
#include "app/gui/session.hpp"

class wxWindow;

namespace werkrug::app {

// For the row of vibration at the place. Asks before values of another origin are replaced.
void show_typical_vibration(wxWindow* parent, Session& session, const WorksheetPlace& place);

}  // namespace werkrug::app
