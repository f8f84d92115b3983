// A field for the passphrase of a register, or for its recovery key instead, in a dialog.
#pragma once

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/secret_field.hpp"
#include "core/register/key_slots.hpp"

#include <optional>

namespace werkrug::app {

class SecretEntry {
  public:
    // Puts it into the form, which must outlive this.
    explicit SecretEntry(DialogForm& form);
    SecretEntry(const SecretEntry&) = delete;
    SecretEntry& operator=(const SecretEntry&) = delete;

    wxWindow* first() const { return field_; }
    core::SlotKind kind() const;
    // What the key slot is made with, and empties the field; nothing, with a message beside it,
    // when nothing was typed or it is no recovery key.
    std::optional<core::SecretBytes> take();
    // Says beside the field what is wrong and puts the focus on it.
    void complain(const std::string& text);

  private:
    DialogForm& form_;
    SecretField* field_;
    WrappedText* message_;
    wxCheckBox* recovery_;
};

}  // namespace werkrug::app
