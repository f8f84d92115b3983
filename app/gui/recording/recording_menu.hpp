// Where the import of a recording begins, whatever its kind.
#pragma once

#include "app/gui/session.hpp"

class wxWindow;

namespace werkrug::app {

// Asks below the button which kind of recording it is, and imports it. The case changes only by
// what is used in a task.
void show_recording_menu(wxWindow* button, Session& session);

}  // namespace werkrug::app
