#include "app/gui/register/case_header.hpp"

#include "app/gui/commands.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>

namespace werkrug::app {

namespace {

wxButton* command_button(wxWindow* parent, const std::string& label, Command command) {
    auto* button = new wxButton(parent, wxID_ANY, to_wx(as_label(label)));
    button->Bind(wxEVT_BUTTON, [parent, command](wxCommandEvent&) { request(parent, command); });
    return button;
}

void show_in(wxStaticText* control, const std::string& text) {
    const auto label = to_wx(text);
    if (control->GetLabelText() == label) return;
    control->SetLabelText(label);
    control->SetToolTip(label);  // where there is no room for all of it
}

}  // namespace

CaseHeader::CaseHeader(wxWindow* parent, const core::Translator& tr)
    : wxPanel(parent),
      status_(new wxStaticText(this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                               wxST_NO_AUTORESIZE | wxST_ELLIPSIZE_END)),
      saved_(new wxStaticText(this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                              wxST_NO_AUTORESIZE | wxALIGN_RIGHT)) {
    // Both texts take all the width there is: GTK does not give a label more when its text grows.
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    const int border = FromDIP(space::small);
    row->Add(command_button(this, "← " + tr.tr("List of cases"), command_list), 0, wxALL, border);
    row->Add(status_, 2, wxALIGN_CENTRE_VERTICAL | wxALL, border);
    saved_->SetForegroundColour(colour_for(Meaning::subdued));
    row->Add(saved_, 1, wxALIGN_CENTRE_VERTICAL | wxALL, border);
    row->Add(command_button(this, tr.tr("History…"), command_history), 0, wxALL, border);
    SetSizer(row);
}

void CaseHeader::show(const std::string& status, const std::string& saved) {
    show_in(status_, status);
    show_in(saved_, saved);
}

}  // namespace werkrug::app
