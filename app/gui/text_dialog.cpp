#include "app/gui/text_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/textctrl.h>

#include <sstream>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 760;
constexpr int dialog_height = 560;

void append(wxTextCtrl& control, const std::string& text) {
    const wxFont plain = control.GetFont();
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const bool heading = line.rfind("# ", 0) == 0;
        wxTextAttr style;
        style.SetFont(heading ? plain.Bold() : plain);
        control.SetDefaultStyle(style);
        control.AppendText(to_wx((heading ? line.substr(2) : line) + '\n'));
    }
    control.SetInsertionPoint(0);
    control.ShowPosition(0);
}

}  // namespace

void show_text(wxWindow* parent, const core::Translator& tr, const std::string& title,
               const std::string& text) {
    wxDialog dialog(parent, wxID_ANY, to_wx(title), wxDefaultPosition,
                    parent->FromDIP(wxSize(dialog_width, dialog_height)),
                    wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER);
    mark_as_dialog(&dialog);
    auto* column = new wxBoxSizer(wxVERTICAL);
    auto* heading = new wxStaticText(&dialog, wxID_ANY, to_wx(title));
    set_emphasis(heading, Emphasis::title);
    auto* control = new wxTextCtrl(&dialog, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize,
                                   wxTE_MULTILINE | wxTE_READONLY | wxTE_RICH2);
    set_accessible_name(control, title);
    append(*control, text);
    auto* close = new wxButton(&dialog, wxID_CANCEL, to_wx(tr.tr("&Close")));
    const int border = dialog.FromDIP(space::medium);
    column->Add(heading, 0, wxEXPAND | wxALL, border);
    column->Add(control, 1, wxEXPAND | wxLEFT | wxRIGHT, border);
    column->Add(close, 0, wxALIGN_RIGHT | wxALL, border);
    dialog.SetSizer(column);
    close->SetDefault();
    close->SetFocus();
    dialog.CentreOnParent();
    dialog.ShowModal();
}

}  // namespace werkrug::app
