#include "app/gui/dialog_draft_keeper.hpp"

#include <wx/window.h>

namespace werkrug::app {

DialogDraftKeeper* draft_keeper_around(wxWindow* window) {
    for (wxWindow* at = window; at != nullptr; at = at->GetParent())
        if (auto* keeper = dynamic_cast<DialogDraftKeeper*>(at)) return keeper;
    return nullptr;
}

}  // namespace werkrug::app
