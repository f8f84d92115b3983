// What the main window is to its dialogs: it keeps what was typed in them with the case in front.
#pragma once

#include "app/gui/dialog_drafts.hpp"

class wxWindow;

namespace werkrug::app {

class DialogDraftKeeper {
  public:
    // Empty: nothing was kept of this dialog.
    virtual DialogTexts texts_of(const std::string& dialog) const = 0;
    // A draft without texts is forgotten. False: there is nothing to keep it in.
    virtual bool keep(const std::string& dialog, const DialogDraft& draft) = 0;

  protected:
    DialogDraftKeeper() = default;
    ~DialogDraftKeeper() = default;
    DialogDraftKeeper(const DialogDraftKeeper&) = default;
    DialogDraftKeeper& operator=(const DialogDraftKeeper&) = default;
};

// Of the windows around a window, the innermost that keeps drafts; null when none does.
DialogDraftKeeper* draft_keeper_around(wxWindow* window);

}  // namespace werkrug::app
