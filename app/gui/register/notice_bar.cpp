#include "app/gui/register/notice_bar.hpp"

#include "app/gui/layout.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>
#include <wx/settings.h>

namespace werkrug::app {

namespace {

constexpr int room_for_button = 140;

}  // namespace

NoticeBar::NoticeBar(wxWindow* parent, const std::string& close_label)
    : wxPanel(parent), text_(new wxStaticText(this, wxID_ANY, {})) {
    SetBackgroundColour(wxSystemSettings::GetColour(wxSYS_COLOUR_INFOBK));
    auto* close = new wxButton(this, wxID_ANY, to_wx(close_label));
    close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { show({}); });
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(text_, 1, wxALIGN_CENTRE_VERTICAL | wxALL, FromDIP(space::small));
    row->Add(close, 0, wxALIGN_CENTRE_VERTICAL | wxALL, FromDIP(space::small));
    SetSizer(row);
    Hide();
}

void NoticeBar::show(const std::string& text) {
    if (text == shown_) return;
    shown_ = text;
    text_->SetLabel(to_wx(broken_into_lines(
        text_, "⚠ " + text, GetParent()->GetClientSize().GetWidth() - FromDIP(room_for_button))));
    text_->SetForegroundColour(wxSystemSettings::GetColour(wxSYS_COLOUR_INFOTEXT));
    Show(!text.empty());
    GetParent()->Layout();
}

}  // namespace werkrug::app
