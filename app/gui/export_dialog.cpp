#include "app/gui/export_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/layout.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>
#include <wx/dialog.h>
#include <wx/radiobut.h>

namespace werkrug::app {

namespace {

constexpr int text_width = 420;

void add_text(wxDialog& dialog, wxSizer& column, const std::string& text) {
    auto* control = new wxStaticText(&dialog, wxID_ANY, to_wx(text));
    control->Wrap(dialog.FromDIP(text_width));
    column.Add(control, 0, wxEXPAND | wxBOTTOM, dialog.FromDIP(space::medium));
}

std::string state_text(const core::Translator& tr, bool final) {
    return final
               ? tr.tr("The worker inspected the report and agreed: it is final.")
               : tr.tr(
                     "The worker has not agreed to it after inspection: it is a draft and carries "
                     "a watermark.");
}

}  // namespace

std::optional<Language> ask_report_language(wxWindow* parent, const Session& session, bool final) {
    const core::Translator& tr = session.tr();
    wxDialog dialog(parent, wxID_ANY, to_wx(tr.tr("Export the report as PDF")));
    mark_as_dialog(&dialog);
    auto* column = new wxBoxSizer(wxVERTICAL);
    add_text(dialog, *column, tr.tr("Report for the insurer's medical adviser."));
    add_text(dialog, *column, state_text(tr, final));
    if (!session.draft_texts().empty())
        add_text(dialog, *column,
                 tr.tr("⚠ Fields with a text that was not understood are left out."));
    add_text(dialog, *column, tr.tr("Language of the report:"));
    auto* dutch = new wxRadioButton(&dialog, wxID_ANY, "&Nederlands", wxDefaultPosition,
                                    wxDefaultSize, wxRB_GROUP);
    auto* english = new wxRadioButton(&dialog, wxID_ANY, "&English");
    (session.language() == Language::nl ? dutch : english)->SetValue(true);
    column->Add(dutch);
    column->Add(english, 0, wxBOTTOM, dialog.FromDIP(space::large));

    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    auto* proceed = new wxButton(&dialog, wxID_OK, to_wx(tr.tr("&Choose a file…")));
    buttons->AddStretchSpacer();
    buttons->Add(new wxButton(&dialog, wxID_CANCEL, to_wx(tr.tr("&Back"))), 0, wxRIGHT,
                 dialog.FromDIP(space::small));
    buttons->Add(proceed);
    column->Add(buttons, 0, wxEXPAND);
    auto* margin = new wxBoxSizer(wxVERTICAL);
    margin->Add(column, 1, wxEXPAND | wxALL, dialog.FromDIP(space::large));
    dialog.SetSizerAndFit(margin);
    proceed->SetDefault();
    dialog.CentreOnParent();
    if (dialog.ShowModal() != wxID_OK) return std::nullopt;
    return dutch->GetValue() ? Language::nl : Language::en;
}

}  // namespace werkrug::app
