#include "app/gui/register/start_view.hpp"

#include "app/gui/commands.hpp"
#include "app/gui/menus.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/button.h>
#include <wx/filename.h>

#include <algorithm>

namespace werkrug::app {

namespace {

constexpr int column_width = 640;
constexpr std::size_t most_registers =
    static_cast<std::size_t>(command_last_register - command_first_register) + 1;

wxButton* command_button(wxWindow* parent, const std::string& label, int command) {
    auto* button = new wxButton(parent, wxID_ANY, to_wx(label));
    button->Bind(wxEVT_BUTTON, [parent, command](wxCommandEvent&) {
        request(parent, static_cast<Command>(command));
    });
    return button;
}

}  // namespace

StartView::StartView(wxWindow* parent, const core::Translator& tr)
    : ScrolledColumn(parent), tr_(tr) {
    MnemonicSet letters(menu_letters(tr));
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto add = [&](wxWindow* window, int space_below) {
        column->Add(window, 0, wxEXPAND | wxBOTTOM, FromDIP(space_below));
    };
    add(new WrappedText(this, "Werkrug", Emphasis::title), space::small);
    add(new WrappedText(this,
                        tr.tr("The work-relatedness of nonspecific low-back pain, and the register "
                              "of occupational diseases of a company doctor.")),
        space::large);

    cases_ = new Card(this, tr.tr("Register"));
    cases_->add(new WrappedText(cases_, tr.tr("All your cases in one encrypted file. What you type "
                                              "is saved by itself; nothing is ever overwritten.")));
    recent_ = new wxBoxSizer(wxVERTICAL);
    cases_->add(recent_);
    create_ = command_button(cases_, letters.assign(tr.tr("&Create a register…")),
                             command_create_register);
    cases_->add(create_);
    cases_->add(
        command_button(cases_, letters.assign(tr.tr("&Open a register…")), command_open_register),
        0);
    add(cases_, space::medium);

    auto* alone = new Card(this, tr.tr("A single case, without a register"));
    alone->add(new WrappedText(
        alone, tr.tr("Nothing is saved unless you save it yourself, as a file that is not "
                     "encrypted.")));
    alone->add(command_button(alone, letters.assign(tr.tr("&Assess a single case")), command_new));
    alone->add(command_button(alone, letters.assign(tr.tr("Open a case &file…")), command_open), 0);
    add(alone, 0);

    auto* middle = new wxBoxSizer(wxHORIZONTAL);
    column->SetMinSize(FromDIP(wxSize(column_width, -1)));
    middle->AddStretchSpacer();
    middle->Add(column, 0, wxALL, FromDIP(space::large));
    middle->AddStretchSpacer();
    SetSizer(middle);
    request_layout();
}

void StartView::show(const std::vector<std::string>& registers) {
    recent_->Clear(true);
    for (std::size_t i = 0; i < std::min(registers.size(), most_registers); ++i) {
        const std::string name = from_wx(wxFileName(to_wx(registers[i])).GetFullName());
        auto* button = command_button(cases_, as_label(tr_.tr("Open {0}", {name})),
                                      command_first_register + static_cast<int>(i));
        button->SetToolTip(to_wx(registers[i]));
        button->MoveBeforeInTabOrder(create_);
        recent_->Add(button, 0, wxEXPAND | wxBOTTOM, FromDIP(space::small));
    }
    request_layout();
}

void StartView::focus_first() {
    auto* first = recent_->IsEmpty() ? create_ : recent_->GetItem(std::size_t{0})->GetWindow();
    first->SetFocus();
}

}  // namespace werkrug::app
