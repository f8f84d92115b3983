#include "app/gui/commands.hpp"

#include <wx/event.h>
#include <wx/toplevel.h>

namespace werkrug::app {

void request(wxWindow* window, Command command) {
    wxQueueEvent(wxGetTopLevelParent(window), new wxCommandEvent(wxEVT_MENU, command));
}

}  // namespace werkrug::app
