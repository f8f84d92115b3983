#include "app/gui/worksheet_buttons.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/worksheet_columns.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/artprov.h>
#include <wx/bmpbuttn.h>
#include <wx/event.h>

#include <optional>

namespace werkrug::app {

namespace {

wxWindow* make_button(wxWindow* parent, const char* picture, const std::string& name,
                      std::function<void()> act) {
    auto* button =
        new wxBitmapButton(parent, wxID_ANY, wxArtProvider::GetBitmap(picture, wxART_BUTTON));
    button->SetToolTip(to_wx(name));
    set_accessible_name(button, name);
    button->Bind(wxEVT_BUTTON, [act = std::move(act)](wxCommandEvent&) { act(); });
    return button;
}

std::optional<WorksheetAction> action_of(const wxKeyEvent& event) {
    if (!event.ControlDown() || event.AltDown()) return std::nullopt;
    const int key = event.GetKeyCode();
    const bool enter = key == WXK_RETURN || key == WXK_NUMPAD_ENTER;
    if (enter) return event.ShiftDown() ? WorksheetAction::duplicate : WorksheetAction::add_after;
    if (key == WXK_DELETE && event.ShiftDown()) return WorksheetAction::remove;
    return std::nullopt;
}

}  // namespace

wxWindow* make_duplicate_button(wxWindow* parent, const core::Translator& tr,
                                const WorksheetPlace& place, const WorksheetActions& actions) {
    return make_button(parent, wxART_COPY, tr.tr("{0}: duplicate", {place_name(place, tr)}),
                       [=] { actions.perform(WorksheetAction::duplicate, place); });
}

wxWindow* make_remove_button(wxWindow* parent, const core::Translator& tr,
                             const WorksheetPlace& place, const WorksheetActions& actions) {
    return make_button(parent, wxART_DELETE, tr.tr("{0}: remove", {place_name(place, tr)}),
                       [=] { actions.perform(WorksheetAction::remove, place); });
}

void bind_worksheet_keys(wxWindow* control, const WorksheetPlace& place,
                         const WorksheetActions& actions) {
    control->Bind(wxEVT_CHAR_HOOK, [=](wxKeyEvent& event) {
        if (const auto action = action_of(event))
            actions.perform(*action, place);
        else
            event.Skip();
    });
}

std::string worksheet_keys_text(const core::Translator& tr) {
    return tr.tr(
        "Keys: Ctrl+Enter adds a row (in the name of a task: a task), Ctrl+Shift+Enter duplicates "
        "it, Ctrl+Shift+Delete removes it.");
}

}  // namespace werkrug::app
