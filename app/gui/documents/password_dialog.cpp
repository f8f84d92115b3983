#include "app/gui/documents/password_dialog.hpp"

#include "app/gui/register/new_passphrase_fields.hpp"

namespace werkrug::app {

namespace {

class PasswordDialog : public DialogForm {
  public:
    PasswordDialog(wxWindow* parent, const core::Translator& words)
        : DialogForm(parent, words, words.tr("Save with a password")) {
        add_text(
            tr().tr("The document can be opened with this password only. Tell it to the reader "
                    "by another way than the document. A document with a password is not fit "
                    "for an archive, and cannot be verified."));
        fields_.emplace(*this);
        add_answers(tr().tr("&Choose a file…"), tr().tr("&Back"));
    }

    wxWindow* first() const { return fields_->first(); }
    core::SecretBytes take() { return fields_->take(); }

  protected:
    bool may_proceed() override {
        auto* wrong = fields_->check();
        if (wrong != nullptr) wrong->SetFocus();
        return wrong == nullptr;
    }

  private:
    std::optional<NewPassphraseFields> fields_{};
};

}  // namespace

std::optional<core::SecretBytes> ask_new_password(wxWindow* parent, const core::Translator& tr) {
    PasswordDialog dialog(parent, tr);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.take();
}

}  // namespace werkrug::app
