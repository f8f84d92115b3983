// The lifting equation and the MAC scores for the lifts of the worksheet.
#pragma once

#include "app/gui/exposure_paths.hpp"
#include "app/gui/session.hpp"

class wxWindow;

namespace werkrug::app {

// Shows the lift at the place first. Changes nothing.
void show_lifting_equation(wxWindow* parent, const Session& session, const WorksheetPlace& place);

}  // namespace werkrug::app
