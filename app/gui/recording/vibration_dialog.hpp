// The import of a vibration recording: read, looked at, marked, and its values used in tasks.
#pragma once

#include "app/gui/session.hpp"

class wxWindow;

namespace werkrug::app {

// The case changes only by what is used in a task.
void show_vibration_import(wxWindow* parent, Session& session);

}  // namespace werkrug::app
