#include "app/gui/register/unlock_view.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/commands.hpp"
#include "app/gui/menus.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/register/secret_field.hpp"
#include "app/gui/wx_text.hpp"
#include "core/register/recovery_key.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>

namespace werkrug::app {

namespace {

constexpr int column_width = 560;
constexpr int second_ms = 1000;

}  // namespace

UnlockView::UnlockView(wxWindow* parent, const core::Translator& tr, Unlock unlock)
    : ScrolledColumn(parent), tr_(tr), unlock_(std::move(unlock)) {
    MnemonicSet letters(menu_letters(tr));
    auto* card = new Card(this, tr.tr("The register is locked"));
    name_ = new WrappedText(card, {}, Emphasis::strong);
    card->add(name_);
    message_ = new WrappedText(card, {}, Emphasis::plain, Meaning::error);
    label_ = new wxStaticText(card, wxID_ANY, to_wx(letters.assign(tr.tr("&Passphrase"))));
    card->add(label_, space::tiny);
    secret_ = add_secret(card);
    recovery_ =
        new wxCheckBox(card, wxID_ANY, to_wx(letters.assign(tr.tr("I use the &recovery key"))));
    recovery_->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { secret_->SetFocus(); });
    card->add(recovery_);
    card->add(message_);

    auto* buttons = new wxBoxSizer(wxHORIZONTAL);
    auto* other = new wxButton(card, wxID_ANY, to_wx(letters.assign(tr.tr("&Another register…"))));
    other->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { request(this, command_close_register); });
    open_ = new wxButton(card, wxID_ANY, to_wx(letters.assign(tr.tr("&Open"))));
    open_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { try_it(); });
    buttons->Add(other);
    buttons->AddStretchSpacer();
    buttons->Add(open_);
    card->add(buttons, 0);

    auto* column = new wxBoxSizer(wxVERTICAL);
    column->SetMinSize(FromDIP(wxSize(column_width, -1)));
    column->AddSpacer(FromDIP(4 * space::large));
    column->Add(card, 0, wxEXPAND);
    auto* middle = new wxBoxSizer(wxHORIZONTAL);
    middle->AddStretchSpacer();
    middle->Add(column, 0, wxALL, FromDIP(space::large));
    middle->AddStretchSpacer();
    SetSizer(middle);
    clock_.Bind(wxEVT_TIMER, [this](wxTimerEvent&) {
        --wait_;
        show_waiting();
    });
    request_layout();
}

SecretField* UnlockView::add_secret(Card* card) {
    auto* secret = new SecretField(card);
    secret->SetMinSize({-1, text_control_height(secret)});
    set_accessible_name(secret, tr_.tr("&Passphrase"));
    connect_label(label_, secret);
    secret->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
        const bool enter =
            event.GetKeyCode() == WXK_RETURN || event.GetKeyCode() == WXK_NUMPAD_ENTER;
        if (enter)
            try_it();
        else
            event.Skip();
    });
    card->add(secret);
    return secret;
}

void UnlockView::show(const std::string& register_name) {
    secret_->Clear();
    name_->show(register_name);
    if (wait_.count() == 0) message_->show({});
    request_layout();
}

void UnlockView::focus_secret() {
    secret_->SetFocus();
}

void UnlockView::try_it() {
    if (wait_.count() > 0 || secret_->empty()) return;
    const auto typed = secret_->take();
    message_->show({});
    if (!recovery_->GetValue()) return unlock_(typed, core::SlotKind::passphrase);
    if (const auto key = typed_recovery_key(typed)) unlock_(*key, core::SlotKind::recovery);
}

std::optional<core::SecretBytes> UnlockView::typed_recovery_key(const core::SecretBytes& typed) {
    try {
        return core::read_recovery_key(typed.view());
    } catch (const Error& mistyped) {
        tell(tr_.text(mistyped.problems().front().what), {});
        return std::nullopt;
    }
}

void UnlockView::tell(const std::string& message, std::chrono::seconds wait) {
    told_ = message;
    wait_ = wait;
    show_waiting();
    secret_->SetFocus();
}

void UnlockView::show_waiting() {
    const bool waiting = wait_.count() > 0;
    open_->Enable(!waiting);
    if (!waiting)
        clock_.Stop();
    else if (!clock_.IsRunning())
        clock_.Start(second_ms);
    const std::string more =
        waiting ? " " + tr_.tr("Try again in {0} s.", {std::to_string(wait_.count())}) : "";
    message_->show(told_ + more);
    request_layout();
}

}  // namespace werkrug::app
