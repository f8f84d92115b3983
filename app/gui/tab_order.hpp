// The Tab key within a panel whose controls come and go.
#pragma once

class wxWindow;

namespace werkrug::app {

// Moves the focus by Tab and Shift+Tab in the order in which the controls below `panel` were made;
// past its ends the toolkit goes on. GTK itself remembers, per container, the control that had the
// focus before rows were made anew, and would leave the panel from there.
void keep_tab_order(wxWindow* panel);

}  // namespace werkrug::app
