#include "app/gui/register/dialog_form.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/dialog_draft_keeper.hpp"
#include "app/gui/typed_in_window.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/checkbox.h>
#include <wx/display.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace werkrug::app {

namespace {

constexpr int smallest_width = 360;
constexpr int height_at_first = 120;  // until the contents tell
constexpr int frame_width = 20;
constexpr int frame_height = 80;  // with the panels of the desktop

// Twice the text: a new widget does not know its height in the theme yet.
void settle_height(wxWindow& control) {
    if (control.GetMinSize().GetHeight() < 0)
        control.SetMinSize(wxSize(control.GetMinSize().GetWidth(), 2 * control.GetCharHeight()));
}

wxSize room_on_screen(wxWindow* window) {
    const int at = wxDisplay::GetFromWindow(window);
    const wxDisplay display(at == wxNOT_FOUND ? 0U : static_cast<unsigned>(at));
    return display.GetClientArea().GetSize() - window->FromDIP(wxSize(frame_width, frame_height));
}

}  // namespace

DialogForm::DialogForm(wxWindow* parent, const core::Translator& tr, const std::string& title,
                       int width)
    : wxDialog(parent, wxID_ANY, to_wx(title), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      tr_(tr),
      page_(new ScrolledColumn(this)),
      column_(new wxBoxSizer(wxVERTICAL)),
      buttons_(new wxBoxSizer(wxHORIZONTAL)),
      width_(FromDIP(width)) {
    mark_as_dialog(this);
    buttons_->AddStretchSpacer();
    auto* margin = new wxBoxSizer(wxVERTICAL);
    margin->Add(column_, 1, wxEXPAND | wxALL, FromDIP(space::large));
    page_->SetSizer(margin);
    auto* all = new wxBoxSizer(wxVERTICAL);
    all->Add(page_, 1, wxEXPAND);
    all->Add(buttons_, 0, wxEXPAND | wxALL, FromDIP(space::medium));
    SetSizer(all);
    Bind(wxEVT_BUTTON, &DialogForm::on_proceed, this, wxID_OK);
    Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
        event.Skip();
        grow_to_fit();
    });
}

// ---- the column

void DialogForm::add(wxWindow* window, int space_below) {
    column_->Add(window, 0, wxEXPAND | wxBOTTOM, FromDIP(space_below));
}

void DialogForm::add(wxSizer* sizer, int space_below) {
    column_->Add(sizer, 0, wxEXPAND | wxBOTTOM, FromDIP(space_below));
}

void DialogForm::add_growing(wxWindow* window, int smallest_height) {
    window->SetMinSize(wxSize(-1, FromDIP(smallest_height)));
    column_->Add(window, 1, wxEXPAND | wxBOTTOM, FromDIP(space::medium));
}

WrappedText* DialogForm::add_text(const std::string& text, Emphasis emphasis, Meaning meaning,
                                  int space_below) {
    auto* control = new WrappedText(page_, text, emphasis, meaning);
    add(control, space_below);
    return control;
}

WrappedText* DialogForm::add_field(const std::string& label, wxWindow* control, wxSizer* row) {
    auto* text = new wxStaticText(page_, wxID_ANY, to_wx(mnemonics_.assign(label)));
    // Before the control in the order of the keyboard and of screen readers.
    text->MoveBeforeInTabOrder(control);
    set_accessible_name(control, label);
    connect_label(text, control);
    settle_height(*control);
    add(text, space::tiny);
    auto* message = new WrappedText(page_, {}, Emphasis::plain, Meaning::error);
    auto* cell = new wxBoxSizer(wxVERTICAL);
    if (row != nullptr)
        cell->Add(row, 0, wxEXPAND);
    else
        cell->Add(control, 0, wxEXPAND);
    cell->Add(message, 0, wxEXPAND | wxTOP, FromDIP(space::tiny));
    add(cell);
    return message;
}

DialogForm::PathField DialogForm::add_path(const std::string& label, const std::string& path,
                                           const std::string& choose_name,
                                           const std::function<void()>& choose) {
    auto* text = new wxTextCtrl(page_, wxID_ANY, to_wx(path));
    auto* button = make_button(tr_.tr("C&hoose…"), choose);
    set_accessible_name(button, choose_name);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    row->Add(text, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::small));
    row->Add(button, 0, wxALIGN_CENTRE_VERTICAL);
    auto* message = add_field(label, text, row);
    text->Bind(wxEVT_TEXT, [message](wxCommandEvent& event) {
        event.Skip();
        message->show({});
    });
    return {.text = text, .message = message};
}

void DialogForm::add_short_field(const std::string& label, wxWindow* control) {
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    auto* text = new wxStaticText(page_, wxID_ANY, to_wx(mnemonics_.assign(label)));
    text->MoveBeforeInTabOrder(control);
    set_accessible_name(control, label);
    connect_label(text, control);
    row->Add(text, 1, wxALIGN_CENTRE_VERTICAL | wxRIGHT, FromDIP(space::medium));
    row->Add(control, 0, wxALIGN_CENTRE_VERTICAL);
    add(row, space::small);
}

wxCheckBox* DialogForm::add_check_box(const std::string& label, bool checked) {
    auto* box = new wxCheckBox(page_, wxID_ANY, to_wx(mnemonics_.assign(label)));
    box->SetValue(checked);
    add(box);
    return box;
}

wxButton* DialogForm::make_button(const std::string& label, const std::function<void()>& action) {
    auto* button = new wxButton(page_, wxID_ANY, to_wx(mnemonics_.assign(label)));
    button->Bind(wxEVT_BUTTON, [action](wxCommandEvent&) { action(); });
    return button;
}

// ---- the buttons below

wxButton* DialogForm::add_button(int id, const std::string& label) {
    auto* button = new wxButton(this, id, to_wx(mnemonics_.assign(label)));
    return button;
}

wxButton* DialogForm::add_action(const std::string& label, const std::function<void()>& action) {
    auto* button = add_button(wxID_ANY, label);
    button->Bind(wxEVT_BUTTON, [action](wxCommandEvent&) { action(); });
    buttons_->Insert(static_cast<std::size_t>(left_buttons_++), button, 0, wxRIGHT,
                     FromDIP(space::small));
    return button;
}

void DialogForm::add_answers(const std::string& proceed, const std::string& back) {
    buttons_->Add(add_button(wxID_CANCEL, back), 0, wxRIGHT, FromDIP(space::small));
    auto* good = add_button(wxID_OK, proceed);
    buttons_->Add(good);
    good->SetDefault();
}

void DialogForm::add_close() {
    auto* close = add_button(wxID_CANCEL, tr_.tr("&Close"));
    buttons_->Add(close);
    close->SetDefault();
}

void DialogForm::on_proceed(wxCommandEvent&) {
    if (may_proceed())
        EndModal(wxID_OK);
    else
        request_layout();
}

// ---- when the register locks itself

DialogTexts DialogForm::typed() const {
    return typed_in_window(page_);
}

LeftDialog DialogForm::leave() {
    LeftDialog left{.title = from_wx(GetTitle()), .how = LeftHow::untouched};
    auto now = typed();
    if (now == at_first_) {
        EndModal(wxID_CANCEL);
    } else if (may_be_taken_over()) {
        left.how = LeftHow::taken_over;
        EndModal(wxID_OK);
    } else {
        auto* keeper = kept_as().empty() ? nullptr : draft_keeper_around(GetParent());
        is_kept_ = keeper != nullptr &&
                   keeper->keep(kept_as(), {.title = left.title, .texts = std::move(now)});
        left.how = is_kept_ ? LeftHow::kept : LeftHow::cancelled;
        EndModal(wxID_CANCEL);
    }
    return left;
}

// ---- size

bool DialogForm::ask(wxWindow* focused) {
    lay_out_first();
    CentreOnParent();
    focused->SetFocus();
    at_first_ = typed();
    auto* keeper = kept_as().empty() ? nullptr : draft_keeper_around(GetParent());
    const auto kept = keeper == nullptr ? DialogTexts{} : keeper->texts_of(kept_as());
    if (!kept.empty()) type_again(kept);
    const bool ok = ShowModal() == wxID_OK;
    if (!kept.empty() && !is_kept_) keeper->keep(kept_as(), {});
    return ok;
}

void DialogForm::lay_out_first() {
    const int width = std::min(width_, room_on_screen(this).GetWidth());
    SetMinClientSize(wxSize(std::min(width, FromDIP(smallest_width)), -1));
    SetClientSize(width, FromDIP(height_at_first));
    Layout();
    page_->FitInside();
    page_->Layout();
    grow_to_fit();
}

// Texts know their height only once they know their width.
void DialogForm::grow_to_fit() {
    const int missing = page_->GetSizer()->GetMinSize().GetHeight() - page_->GetSize().GetHeight();
    const int most = room_on_screen(this).GetHeight();
    const int height = std::min(GetClientSize().GetHeight() + missing, most);
    if (missing <= 0 || height <= GetClientSize().GetHeight()) return;
    SetClientSize(GetClientSize().GetWidth(), height);
}

std::string typed_in(const wxTextCtrl& control) {
    return from_wx(control.GetValue().Trim().Trim(false));
}

void show_message(WrappedText& place, const std::string& text) {
    place.show(text.empty() ? text : "⚠ " + text);
}

}  // namespace werkrug::app
