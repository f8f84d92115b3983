#include "app/gui/situation.hpp"

namespace werkrug::app {

bool makes_sense(Command command, Situation situation, bool writable) {
    const bool in_register = situation == Situation::list || situation == Situation::case_in_list;
    const bool in_file = situation == Situation::case_file;
    const bool in_case = in_file || situation == Situation::case_in_list;
    switch (command) {
        case command_new:
            return in_register ? writable : situation != Situation::locked;
        case command_open:
            return in_file || situation == Situation::start;
        case command_save_as:
            return in_file;
        case command_export_file:
            return situation == Situation::case_in_list && writable;
        case command_save:
        case command_export:
        case command_calendar:
        case command_leaflet:
        case command_fhir:
        case command_undo:
        case command_redo:
        case command_instrument:
        case command_copy_tasks:
            return in_file || (in_case && writable);
        case command_notified:
            return in_file || (in_register && writable);
        case command_find:
        case command_open_case:
            return situation == Situation::list;
        case command_list:
            return situation == Situation::case_in_list;
        case command_lock:
        case command_log:
        case command_practice:
        case command_back_up:
        case command_history:
            return in_register;
        case command_close_register:
            return in_register || situation == Situation::locked;
        case command_import:
        case command_export_archive:
        case command_import_archive:
        case command_import_workers:
        case command_duties:
        case command_keys:
        case command_new_like:
        case command_reply:
        case command_closed:
        case command_destroy:
            return in_register && writable;
        default: {
            const bool is_step = command >= command_first_step && command <= command_last_step;
            return !is_step || in_case;
        }
    }
}

}  // namespace werkrug::app
