#include "app/gui/documents/documents_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/documents/print_pages.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/wx_text.hpp"
#include "reports/documents.hpp"

#include <wx/listbox.h>
#include <wx/radiobut.h>
#include <wx/utils.h>

#include <algorithm>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int dialog_width = 1035;
constexpr int list_width = 455;
constexpr int smallest_preview = 300;
constexpr int smallest_height = 500;
constexpr double zoom_step = 1.25;
constexpr double largest_zoom = 4;

}  // namespace

DocumentsDialog::DocumentsDialog(wxWindow* parent, const core::Translator& tr, bool drafts_left_out,
                                 Actions actions)
    : DialogForm(parent, tr, tr.tr("Documents"), dialog_width), actions_(std::move(actions)) {
    if (drafts_left_out)
        add_text(tr.tr("⚠ Fields with a text that was not understood are left out."));
    add_list_and_preview();
    add_languages();
    save_ = add_action(tr.tr("&Save as PDF…"), [this] { with_chosen(actions_.save); });
    protect_ = add_action(tr.tr("Save with a pass&word…"),
                          [this] { with_chosen(actions_.save_protected); });
    print_ = add_action(tr.tr("&Print…"), [this] { print(); });
    copy_ = add_action(tr.tr("Copy &fields…"), [this] { actions_.copy_notification(this); });
    add_close();
}

void DocumentsDialog::add_list_and_preview() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* left = new wxBoxSizer(wxVERTICAL);
    list_ = new wxListBox(page(), wxID_ANY);
    set_accessible_name(list_, tr().tr("Documents"));
    list_->SetMinSize(FromDIP(wxSize(list_width, smallest_height / 2)));
    state_ = new WrappedText(page(), " ");
    left->Add(list_, 1, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
    left->Add(state_, 0, wxEXPAND);
    preview_ = new PagePreview(page());
    preview_->SetMinSize(FromDIP(wxSize(smallest_preview, smallest_height)));
    row->Add(left, 0, wxEXPAND | wxRIGHT, FromDIP(space::medium));
    row->Add(preview_, 1, wxEXPAND);
    add(row);
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { make_chosen(); });
}

void DocumentsDialog::add_languages() {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(new wxStaticText(page(), wxID_ANY, to_wx(tr().tr("Language of the document:"))), 0,
             wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::medium));
    dutch_ = new wxRadioButton(page(), wxID_ANY, "&Nederlands", wxDefaultPosition, wxDefaultSize,
                               wxRB_GROUP);
    auto* english = new wxRadioButton(page(), wxID_ANY, "&English");
    (tr().language() == Language::nl ? dutch_ : english)->SetValue(true);
    for (auto* button : {dutch_, english}) {
        button->Bind(wxEVT_RADIOBUTTON, [this](wxCommandEvent&) { make_chosen(); });
        row->Add(button, 0, wxRIGHT, FromDIP(space::medium));
    }
    row->AddStretchSpacer();
    const auto zoom = [this](double factor) {
        const auto wanted = preview_->zoom() * factor;
        if (wanted >= 1 / zoom_step && wanted <= largest_zoom) preview_->zoom_to(wanted);
    };
    row->Add(make_button(tr().tr("&Larger"), [zoom] { zoom(zoom_step); }), 0, wxRIGHT,
             FromDIP(space::small));
    row->Add(make_button(tr().tr("S&maller"), [zoom] { zoom(1 / zoom_step); }));
    add(row, space::small);
}

void DocumentsDialog::show_documents(std::optional<core::DocumentKind> first) {
    fill_list();
    const auto row = std::find_if(rows_.begin(), rows_.end(), [&first](const DocumentRow& one) {
        return !first || one.kind == first;
    });
    list_->SetSelection(static_cast<int>(row - rows_.begin()));
    make_chosen();
    ask(list_);
}

void DocumentsDialog::fill_list() {
    const int chosen = list_->GetSelection();
    rows_ = document_rows(actions_.case_file(), tr());
    list_->Clear();
    for (const auto& row : rows_) list_->Append(to_wx(row.title + "  –  " + row.state));
    if (chosen != wxNOT_FOUND) list_->SetSelection(chosen);
}

void DocumentsDialog::make_chosen() {
    const int chosen = list_->GetSelection();
    made_.reset();
    pages_.reset();
    if (chosen != wxNOT_FOUND) {
        const auto& row = rows_.at(static_cast<std::size_t>(chosen));
        state_->show(row.refusal.empty() ? tr().tr("State: {0}", {row.state}) : "⚠ " + row.refusal);
        if (row.kind && row.refusal.empty()) {
            const wxBusyCursor busy;
            const auto language = dutch_->GetValue() ? Language::nl : Language::en;
            try {
                auto made = reports::make_document(*row.kind, actions_.case_file(), language);
                pages_ = std::make_shared<const PdfPages>(made.bytes);
                made_ = ChosenDocument{*row.kind, language, std::move(made.bytes)};
            } catch (const Error& error) {
                state_->show("⚠ " + tr().text(error.problems().front().what));
            }
        }
        if (pages_)
            preview_->show(pages_, tr().tr("Preview of {0}, {1} pages",
                                           {row.title, std::to_string(pages_->count())}));
        else
            preview_->show_text(state_->text());
    }
    for (auto* button : {save_, protect_, print_}) button->Enable(made_.has_value());
    copy_->Show(made_ && made_->kind == core::DocumentKind::notification_sheet);
    Layout();
    request_layout();
}

void DocumentsDialog::with_chosen(const std::function<void(const ChosenDocument&)>& action) {
    if (!made_) return;
    action(*made_);
    fill_list();  // a version or a state may be another one now
    make_chosen();
}

void DocumentsDialog::print() {
    with_chosen([this](const ChosenDocument& chosen) {
        try {
            actions_.log_print(chosen);
        } catch (const Error& error) {
            return show_problems(this, tr(), tr().tr("The document was not printed"), error);
        }
        if (print_pages(this, pages_, tr().tr("Document")) == Printed::failed)
            tell(this, tr(), tr().tr("The document was not printed"),
                 tr().tr("The printer could not be reached."));
    });
}

}  // namespace werkrug::app
