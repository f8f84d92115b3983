#include "app/gui/register/create_register_dialog.hpp"

#include "app/gui/accessible.hpp"
#include "app/gui/register/new_file_path.hpp"
#include "app/gui/register/new_passphrase_fields.hpp"
#include "app/gui/register/usual_folder.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/filedlg.h>
#include <wx/filename.h>

namespace werkrug::app {

namespace {

class CreateDialog : public DialogForm {
  public:
    CreateDialog(wxWindow* parent, const core::Translator& words, const std::string& who,
                 const std::string& folder)
        : DialogForm(parent, words, words.tr("New register")) {
        add_text(
            tr().tr("The register keeps all your cases in one file, encrypted with your "
                    "passphrase. Nothing in it is ever overwritten."));
        add_file(free_path(usual_folder(folder), tr().tr("cases"), register_extension));
        add_name(who);
        passphrase_.emplace(*this);
        add_text(tr().tr("If you lose the passphrase, only the recovery key opens the register; "
                         "you get that key in the next step. If both are lost, the cases are lost: "
                         "there is no other way in, for nobody."),
                 Emphasis::strong);
        add_answers(tr().tr("&Make the register"), tr().tr("&Cancel"));
    }

    // What is not known yet.
    wxWindow* first() const {
        return name().empty() ? static_cast<wxWindow*>(name_) : passphrase_->first();
    }

    NewRegister take() {
        return {.path = path(), .who = name(), .passphrase = passphrase_->take()};
    }

  protected:
    bool may_proceed() override {
        const auto path_wrong = complaint_about_new_path(path());
        show_message(*path_.message, tr().text(path_wrong));
        show_message(*name_message_,
                     name().empty() ? tr().tr("Fill in your name.") : std::string{});
        wxWindow* wrong = passphrase_->check();
        if (name().empty()) wrong = name_;
        if (!path_wrong.msgid.empty()) wrong = path_.text;
        if (wrong != nullptr) wrong->SetFocus();
        return wrong == nullptr;
    }

  private:
    void add_file(const std::string& suggested) {
        path_ = add_path(tr().tr("&File"), suggested, tr().tr("Choose the file of the register"),
                         [this] { choose_path(); });
    }

    void add_name(const std::string& who) {
        name_ = new wxTextCtrl(page(), wxID_ANY, to_wx(who));
        name_message_ = add_field(tr().tr("Your &name, for the history and the log"), name_);
        name_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { name_message_->show({}); });
    }

    void choose_path() {
        const wxFileName now(to_wx(path()));
        wxFileDialog dialog(this, to_wx(tr().tr("Choose the file of the register")), now.GetPath(),
                            now.GetFullName(),
                            to_wx(tr().tr("Registers")) + " (*.werkrug)|*.werkrug", wxFD_SAVE);
        if (dialog.ShowModal() == wxID_OK) path_.text->SetValue(dialog.GetPath());
    }

    std::string path() const { return with_extension(typed_in(*path_.text), register_extension); }
    std::string name() const { return typed_in(*name_); }

    PathField path_{};
    wxTextCtrl* name_{nullptr};
    WrappedText* name_message_{nullptr};
    std::optional<NewPassphraseFields> passphrase_{};
};

}  // namespace

std::optional<NewRegister> create_register_dialog(wxWindow* parent, const core::Translator& tr,
                                                  const std::string& who,
                                                  const std::string& folder) {
    CreateDialog dialog(parent, tr, who, folder);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.take();
}

}  // namespace werkrug::app
