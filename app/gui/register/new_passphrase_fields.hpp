// Two fields for a new passphrase in a dialog, with its strength as it is typed.
#pragma once

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/secret_field.hpp"

class wxGauge;

namespace werkrug::app {

class NewPassphraseFields {
  public:
    // Puts them into the form, which must outlive this.
    explicit NewPassphraseFields(DialogForm& form);
    NewPassphraseFields(const NewPassphraseFields&) = delete;
    NewPassphraseFields& operator=(const NewPassphraseFields&) = delete;

    SecretField* first() const { return passphrase_; }
    // Says beside the fields what is wrong with them, and gives the first one that is; null: good.
    wxWindow* check();
    // Empties both fields.
    core::SecretBytes take();

  private:
    void show_strength();

    DialogForm& form_;
    SecretField* passphrase_;
    WrappedText* passphrase_message_;
    wxGauge* bar_{nullptr};
    WrappedText* words_{nullptr};
    SecretField* again_{nullptr};
    WrappedText* again_message_{nullptr};
};

}  // namespace werkrug::app
