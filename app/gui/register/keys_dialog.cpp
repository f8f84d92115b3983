#include "app/gui/register/keys_dialog.hpp"

#include "app/gui/messages.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/key_words.hpp"
#include "app/gui/register/new_passphrase_fields.hpp"
#include "app/gui/register/recovery_key_dialog.hpp"
#include "app/gui/register/text_table.hpp"
#include "app/gui/register/verify_dialog.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/filename.h>
#include <wx/utils.h>
#include <wx/wrapsizer.h>

namespace werkrug::app {

namespace {

constexpr int key_column = 38;
constexpr int table_height = 130;

// Asks for a passphrase twice.
class PassphraseDialog : public DialogForm {
  public:
    PassphraseDialog(wxWindow* parent, const core::Translator& words, const std::string& title)
        : DialogForm(parent, words, title), fields_(*this) {
        add_answers(tr().tr("&OK"), tr().tr("&Cancel"));
    }

    wxWindow* first() const { return fields_.first(); }
    core::SecretBytes take() { return fields_.take(); }

  protected:
    bool may_proceed() override {
        wxWindow* wrong = fields_.check();
        if (wrong != nullptr) wrong->SetFocus();
        return wrong == nullptr;
    }

  private:
    NewPassphraseFields fields_;
};

std::optional<core::SecretBytes> ask_passphrase(wxWindow* parent, const core::Translator& tr,
                                                const std::string& title) {
    PassphraseDialog dialog(parent, tr, title);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.take();
}

class KeysDialog : public DialogForm {
  public:
    KeysDialog(wxWindow* parent, const core::Translator& words, core::Register& cases)
        : DialogForm(parent, words, words.tr("Keys of the register")),
          cases_(cases),
          slots_(cases.slots()) {
        add_text(
            tr().tr("Each of these opens the register. Changing them leaves the cases as they "
                    "are. Backups made before still open with the old keys."));
        add_table();
        message_ = add_text({}, Emphasis::plain, Meaning::error);
        done_ = add_text({}, Emphasis::strong);
        if (cases_.read_only())
            add_text(
                tr().tr("The register is open for reading only: its keys cannot be changed "
                        "here."));
        else
            add_changes();
        add_close();
    }

    wxWindow* first() const { return table_; }

  private:
    void add_table() {
        table_ = new TextTable(page(), tr().tr("Keys of the register"),
                               {{.title = tr().tr("Key"), .digits = key_column}});
        table_->on_choice([this] { message_->show({}); });
        add_growing(table_, table_height);
        show_slots();
    }

    void show_slots() {
        slots_ = cases_.slots();
        table_->show(slots_.size(),
                     [this](std::size_t row, std::size_t) { return key_words(slots_, row, tr()); });
        table_->choose(0);
    }

    void add_changes() {
        auto* buttons = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
        const auto add_one = [&](const std::string& label, void (KeysDialog::*action)()) {
            buttons->Add(make_button(label, [this, action] { (this->*action)(); }), 0,
                         wxRIGHT | wxBOTTOM, FromDIP(space::small));
        };
        add_one(tr().tr("C&hange the passphrase…"), &KeysDialog::change_passphrase);
        add_one(tr().tr("&Add a passphrase…"), &KeysDialog::add_passphrase);
        add_one(tr().tr("&Remove…"), &KeysDialog::remove);
        add_one(tr().tr("Renew the recovery &key…"), &KeysDialog::renew_recovery_key);
        add(buttons);
    }

    // ---- what the buttons do

    void change_passphrase() {
        const auto row = table_->the_chosen();
        if (!row || slots_.at(*row).kind != core::SlotKind::passphrase)
            return complain(tr().tr("Choose a passphrase in the table."));
        const auto name = key_words(slots_, *row, tr());
        if (!verified()) return;
        const auto passphrase = ask_passphrase(this, tr(), tr().tr("Change: {0}", {name}));
        if (!passphrase) return;
        attempt(tr().tr("Changed: {0}", {name}), [&] {
            cases_.change_passphrase(slots_.at(*row).number, *passphrase, core::usual_cost());
        });
    }

    void add_passphrase() {
        if (!verified()) return;
        const auto passphrase = ask_passphrase(this, tr(), tr().tr("Add a passphrase"));
        if (!passphrase) return;
        attempt(tr().tr("A passphrase was added."),
                [&] { cases_.add_passphrase(*passphrase, core::usual_cost()); });
    }

    void remove() {
        const auto row = table_->the_chosen();
        if (!row) return complain(tr().tr("Choose a key in the table."));
        const auto name = key_words(slots_, *row, tr());
        if (!verified()) return;
        if (!app::ask(this, tr().tr("Remove: {0}?", {name}),
                      tr().tr("It will not open the register any more."), tr().tr("&Remove"),
                      tr().tr("&Cancel")))
            return;
        attempt(tr().tr("Removed: {0}", {name}),
                [&] { cases_.remove_slot(slots_.at(*row).number); });
    }

    void renew_recovery_key() {
        if (!verified()) return;
        if (!app::ask(this, tr().tr("Make a new recovery key?"),
                      tr().tr("The old one will not open the register any more."),
                      tr().tr("&Make it"), tr().tr("&Cancel")))
            return;
        std::string key;
        attempt(tr().tr("The recovery key was renewed."),
                [&] { key = cases_.renew_recovery_key(core::usual_cost()); });
        if (key.empty()) return;
        show_recovery_key(this, tr(), key, from_wx(wxFileName(to_wx(cases_.path())).GetFullName()));
        core::wipe(key);
    }

    // ---- around them

    // Once as long as this dialog is open.
    bool verified() {
        const auto why = tr().tr("Keys are changed only by someone who has one.");
        if (!verified_) verified_ = verify_dialog(this, tr(), cases_, why).has_value();
        return verified_;
    }

    template <typename Action>
    void attempt(const std::string& done, Action action) {
        try {
            const wxBusyCursor busy;
            action();
            done_->show("✓ " + done);
            message_->show({});
        } catch (const Error& error) {
            done_->show({});
            show_problems(this, tr(), tr().tr("The keys stay as they were"), error);
        }
        show_slots();
        request_layout();
    }

    void complain(const std::string& text) {
        show_message(*message_, text);
        request_layout();
    }

    core::Register& cases_;
    std::vector<core::KeySlot> slots_;
    TextTable* table_{nullptr};
    WrappedText* message_{nullptr};
    WrappedText* done_{nullptr};
    bool verified_{false};
};

}  // namespace

void keys_dialog(wxWindow* parent, const core::Translator& tr, core::Register& cases) {
    KeysDialog dialog(parent, tr, cases);
    dialog.ask(dialog.first());
}

}  // namespace werkrug::app
