#include "app/gui/register/import_archive_dialog.hpp"

#include "app/gui/messages.hpp"
#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/secret_field.hpp"
#include "app/gui/register/usual_folder.hpp"
#include "app/gui/wx_text.hpp"
#include "core/register/archive.hpp"

#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/utils.h>

#include <utility>

namespace werkrug::app {

namespace {

class ImportDialog : public DialogForm {
  public:
    ImportDialog(wxWindow* parent, const core::Translator& words, std::string folder)
        : DialogForm(parent, words, words.tr("Import an archive")), folder_(std::move(folder)) {
        add_text(
            tr().tr("The cases of the archive are saved in this register: new ones are added; "
                    "of a case whose number is there already, what differs becomes a new "
                    "revision. Nothing is overwritten."));
        path_ = add_path(tr().tr("&File"), {}, tr().tr("Choose the archive"),
                         [this] { choose_path(); });
        key_ = new SecretField(page(), SecretField::Shown::shown);
        key_message_ = add_field(tr().tr("&Key of the archive"), key_);
        key_->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { key_message_->show({}); });
        add_answers(tr().tr("&Import"), tr().tr("&Cancel"));
    }

    wxWindow* first() const { return path_.text; }
    ArchiveToImport take() { return {.path = path(), .key = std::move(*good_key_)}; }

  protected:
    bool may_proceed() override {
        if (!wxFileName::FileExists(to_wx(path()))) {
            show_message(*path_.message, tr().tr("This file is not there."));
            path_.text->SetFocus();
            return false;
        }
        auto key = key_that_was_typed();
        if (!key || !is_good(*key)) return false;
        key_->take();
        good_key_ = std::move(key);
        return true;
    }

  private:
    void choose_path() {
        wxFileDialog dialog(
            this, to_wx(tr().tr("Choose the archive")), to_wx(usual_folder(folder_)), {},
            to_wx(tr().tr("Archives")) + " (*.zip)|*.zip|" + to_wx(tr().tr("All files")) + "|*",
            wxFD_OPEN | wxFD_FILE_MUST_EXIST);
        if (dialog.ShowModal() == wxID_OK) path_.text->SetValue(dialog.GetPath());
    }

    // Nothing, with a message beside the field, when it is no key.
    std::optional<core::SecretBytes> key_that_was_typed() {
        try {
            return core::read_archive_key(key_->copy().view());
        } catch (const Error& error) {
            complain(error);
            return std::nullopt;
        }
    }

    bool is_good(const core::SecretBytes& key) {
        try {
            const wxBusyCursor busy;
            core::check_archive(path(), key);
            return true;
        } catch (const Error& error) {
            tell_what_is_wrong(error);
            return false;
        }
    }

    // One thing wrong with the whole is most likely the key.
    void tell_what_is_wrong(const Error& error) {
        if (error.problems().size() == 1 && error.problems().front().path.empty())
            complain(error);
        else
            show_problems(this, tr(), tr().tr("This archive is not good"), error);
    }

    void complain(const Error& error) {
        const auto& problem = error.problems().front();
        show_message(*key_message_, tr().text(problem.what) + ' ' + tr().text(problem.hint));
        key_->SetFocus();
    }

    std::string path() const { return typed_in(*path_.text); }

    std::string folder_;
    PathField path_{};
    SecretField* key_{nullptr};
    WrappedText* key_message_{nullptr};
    std::optional<core::SecretBytes> good_key_{};
};

}  // namespace

std::optional<ArchiveToImport> import_archive_dialog(wxWindow* parent, const core::Translator& tr,
                                                     const std::string& folder) {
    ImportDialog dialog(parent, tr, folder);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.take();
}

}  // namespace werkrug::app
