// Names for screen readers: wxTextCtrl, wxChoice, wxDataViewCtrl and drawn panels have none on GTK.
#pragma once

#include <string>

class wxStaticText;
class wxWindow;

namespace werkrug::app {

// Sets the accessible name (ATK) of the native widget, and of the parts in it that take the focus.
// `name` is UTF-8 and translated; mnemonic marks (&) are removed.
void set_accessible_name(wxWindow* window, const std::string& name);

// A longer explanation that a screen reader reads after the name.
void set_accessible_description(wxWindow* window, const std::string& description);

// A screen reader reads all of a dialog when it opens; wxDialog is a plain window to it on GTK.
void mark_as_dialog(wxWindow* window);

// Alt with the label's marked letter moves the focus to the control.
void connect_label(wxStaticText* label, wxWindow* control);

}  // namespace werkrug::app
