// Names for screen readers: wxTextCtrl, wxChoice, wxDataViewCtrl and drawn panels have none on GTK.
#pragma once

#include <string>

class wxWindow;

namespace werkrug::app {

// Sets the accessible name (ATK) of the native widget, and wxWindow's own name. `name` is UTF-8 and
// translated; mnemonic marks (&) are removed.
void set_accessible_name(wxWindow* window, const std::string& name);

}  // namespace werkrug::app
