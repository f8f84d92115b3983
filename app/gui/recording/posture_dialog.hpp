// The import of a posture recording: read, looked at, marked, and its postures used in tasks.
#pragma once

#include "app/gui/session.hpp"

class wxWindow;

namespace werkrug::app {

// The case changes only by what is used in a task.
void show_posture_import(wxWindow* parent, Session& session);

}  // namespace werkrug::app
