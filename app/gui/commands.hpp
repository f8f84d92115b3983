// The commands of the window: what menus, tool bar and keys ask for.
#pragma once

#include "app/gui/field_path.hpp"

#include <wx/defs.h>

class wxWindow;

namespace werkrug::app {

enum Command : int {
    command_new = wxID_HIGHEST + 1,
    command_open,
    command_save,
    command_save_as,
    command_export,
    command_quit,
    command_dutch,
    command_english,
    command_method,
    command_about,
    command_first_step,  // and one more per step
    command_last_step = command_first_step + static_cast<int>(step_count) - 1
};

// Asks the main window around `window` to carry out a command, after the event being handled.
void request(wxWindow* window, Command command);

}  // namespace werkrug::app
