// A text control for a passphrase or a key. What is typed goes from the control into guarded memory
// without passing through a string of ours or of wxWidgets.
//
// What stays out of our reach: GTK 3 keeps the text in ordinary memory as long as it stands in the
// control. It wipes that memory when the text grows, is deleted, or the control goes, but the
// memory may be swapped to the disk. Key presses on their way to the control, an input method, and
// the text that is drawn while the control shows it leave traces that nobody wipes.
#pragma once

#include "core/register/secret_bytes.hpp"

#include <wx/textctrl.h>

namespace werkrug::app {

class SecretField : public wxTextCtrl {
  public:
    enum class Shown { hidden, shown };
    explicit SecretField(wxWindow* parent, Shown shown = Shown::hidden);

    // What stands in it, as UTF-8.
    core::SecretBytes copy() const;
    // The same, and empties the control.
    core::SecretBytes take();
    bool empty() const { return IsEmpty(); }

    void show_text(bool shown);
};

}  // namespace werkrug::app
