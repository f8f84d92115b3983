// The window while the register is locked: nothing of a case, only the question for the key.
#pragma once

#include "app/gui/layout.hpp"
#include "core/register/key_slots.hpp"
#include "core/text/translator.hpp"

#include <wx/timer.h>

#include <chrono>
#include <functional>
#include <optional>
#include <string>

class wxButton;
class wxCheckBox;

namespace werkrug::app {

class SecretField;

class UnlockView : public ScrolledColumn {
  public:
    using Unlock = std::function<void(const core::SecretBytes&, core::SlotKind)>;

    UnlockView(wxWindow* parent, const core::Translator& tr, Unlock unlock);

    // `register_name`: of the file, to know which passphrase is asked for.
    void show(const std::string& register_name);

    // Says why it is (still) locked; the next try must wait for so long.
    void tell(const std::string& message, std::chrono::seconds wait);
    void focus_secret();

  private:
    SecretField* add_secret(Card* card);
    void try_it();
    // Nothing, and a message, when it cannot be one.
    std::optional<core::SecretBytes> typed_recovery_key(const core::SecretBytes& typed);
    void show_waiting();

    const core::Translator& tr_;
    Unlock unlock_;
    WrappedText* name_{};
    WrappedText* message_{};
    wxStaticText* label_{};
    SecretField* secret_{};
    wxCheckBox* recovery_{};
    wxButton* open_{};
    std::string told_{};
    std::chrono::seconds wait_{0};
    wxTimer clock_;
};

}  // namespace werkrug::app
