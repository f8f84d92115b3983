#include "app/gui/recording/recording_menu.hpp"

#include "app/gui/recording/posture_dialog.hpp"
#include "app/gui/recording/vibration_dialog.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/menu.h>

namespace werkrug::app {

void show_recording_menu(wxWindow* button, Session& session) {
    const auto& tr = session.tr();
    wxMenu menu;
    const int vibration =
        menu.Append(wxID_ANY, to_wx(tr.tr("&Vibration of a vehicle or machine…")))->GetId();
    const int posture = menu.Append(wxID_ANY, to_wx(tr.tr("&Posture of the trunk…")))->GetId();
    const int chosen =
        button->GetPopupMenuSelectionFromUser(menu, 0, button->GetSize().GetHeight());
    if (chosen == vibration) show_vibration_import(wxGetTopLevelParent(button), session);
    if (chosen == posture) show_posture_import(wxGetTopLevelParent(button), session);
}

}  // namespace werkrug::app
