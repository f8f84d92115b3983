// What a person has typed or chosen in the controls of a window, to see whether anything was.
#pragma once

#include "app/gui/dialog_drafts.hpp"

class wxWindow;

namespace werkrug::app {

// Texts, choices and ticks in the order of the controls. Of a secret only its length. What is
// chosen in a table is not typed.
DialogTexts typed_in_window(const wxWindow* window);

}  // namespace werkrug::app
