// What this program is, and what it is not.
#pragma once

#include "app/gui/session.hpp"

class wxWindow;

namespace werkrug::app {

void show_about(wxWindow* parent, const Session& session);

}  // namespace werkrug::app
