// Tasks copied from another case: of the open register, or of a case file.
#pragma once

#include "app/gui/register/register_desk.hpp"
#include "app/gui/session.hpp"

class wxWindow;

namespace werkrug::app {

// The case in front changes only by the tasks that are copied; each time is one step of undo.
void show_copy_tasks(wxWindow* parent, Session& session, const RegisterDesk& desk);

}  // namespace werkrug::app
