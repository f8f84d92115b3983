#include "app/gui/tab_order.hpp"

#include <wx/window.h>

#include <algorithm>
#include <vector>

namespace werkrug::app {

namespace {

void add_tab_stops(const wxWindow* window, std::vector<wxWindow*>& stops) {
    for (auto* child : window->GetChildren()) {
        if (!child->IsShown() || !child->IsEnabled()) continue;
        if (!child->GetChildren().empty())
            add_tab_stops(child, stops);
        else if (child->CanAcceptFocusFromKeyboard())
            stops.push_back(child);
    }
}

// The control after (or before) the one with the focus; null past the ends.
wxWindow* neighbour(const wxWindow* panel, bool backward) {
    std::vector<wxWindow*> stops;
    add_tab_stops(panel, stops);
    if (backward) std::reverse(stops.begin(), stops.end());
    auto found = std::find(stops.begin(), stops.end(), wxWindow::FindFocus());
    if (found == stops.end() || ++found == stops.end()) return nullptr;
    return *found;
}

}  // namespace

void keep_tab_order(wxWindow* panel) {
    panel->Bind(wxEVT_CHAR_HOOK, [panel](wxKeyEvent& event) {
        const bool tab = event.GetKeyCode() == WXK_TAB && !event.ControlDown() && !event.AltDown();
        if (auto* next = tab ? neighbour(panel, event.ShiftDown()) : nullptr)
            next->SetFocus();
        else
            event.Skip();
    });
}

}  // namespace werkrug::app
