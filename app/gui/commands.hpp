// The commands of the window: what menus, tool bar and keys ask for.
#pragma once

#include "app/gui/field_path.hpp"

#include <wx/defs.h>

class wxWindow;

namespace werkrug::app {

enum Command : int {
    command_new = wxID_HIGHEST + 1,
    command_open,
    command_import,
    command_save,
    command_save_as,
    command_export_file,
    command_export,
    command_calendar,
    command_leaflet,
    command_fhir,
    command_quit,

    command_undo,
    command_redo,
    command_find,
    command_instrument,
    command_item_texts,
    command_copy_tasks,

    command_create_register,
    command_open_register,
    command_lock,
    command_close_register,
    command_back_up,
    command_restore_backup,
    command_export_archive,
    command_import_archive,
    command_import_workers,
    command_duties,
    command_keys,
    command_log,
    command_practice,
    command_options,

    command_list,
    command_open_case,
    command_new_like,
    command_history,
    command_notified,
    command_reply,
    command_closed,
    command_destroy,

    command_dutch,
    command_english,
    command_method,
    command_about,
    command_first_step,  // and one more per step
    command_last_step = command_first_step + static_cast<int>(step_count) - 1,
    command_first_register,  // and one more per register opened lately
    command_last_register = command_first_register + 8
};

// Asks the main window around `window` to carry out a command, after the event being handled.
void request(wxWindow* window, Command command);

}  // namespace werkrug::app
