// The prevention planner: what the smallest useful changes of the work are, what any change would
// do to levels and work-relatedness, and measures taken over into the case.
#pragma once

#include "app/gui/session.hpp"

class wxWindow;

namespace werkrug::app {

// The case changes only by measures that are taken over.
void show_planner(wxWindow* parent, Session& session);

}  // namespace werkrug::app
