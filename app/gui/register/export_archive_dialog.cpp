#include "app/gui/register/export_archive_dialog.hpp"

#include "app/gui/register/dialog_form.hpp"
#include "app/gui/register/new_file_path.hpp"
#include "app/gui/register/usual_folder.hpp"
#include "app/gui/register/verify_dialog.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/textctrl.h>

namespace werkrug::app {

namespace {

class ExportDialog : public DialogForm {
  public:
    ExportDialog(wxWindow* parent, const core::Translator& words, const core::Register& cases,
                 const std::string& folder)
        : DialogForm(parent, words, words.tr("Export all cases")) {
        add_text(
            tr().tr("All cases of the register ({0}), as they are now, as case files in one "
                    "encrypted archive. Other programs can open it too. You get its key in "
                    "the next step.",
                    {std::to_string(cases.index().entries().size())}));
        add_text(
            tr().tr("Not in it: earlier revisions, the log, and what is left of destroyed "
                    "cases. A backup keeps those."));
        path_ = add_path(tr().tr("&File"),
                         free_path(usual_folder(folder), tr().tr("cases"), archive_extension),
                         tr().tr("Choose the file of the archive"), [this] { choose_path(); });
        recipient_ = new wxTextCtrl(page(), wxID_ANY);
        add_field(tr().tr("For &whom it is, for the log"), recipient_);
        add_answers(tr().tr("&Export"), tr().tr("&Cancel"));
    }

    wxWindow* first() const { return path_.text; }
    ArchiveExport answer() const { return {.path = path(), .recipient = typed_in(*recipient_)}; }

  protected:
    bool may_proceed() override {
        const auto wrong = complaint_about_new_path(path());
        show_message(*path_.message, tr().text(wrong));
        if (!wrong.msgid.empty()) path_.text->SetFocus();
        return wrong.msgid.empty();
    }

  private:
    void choose_path() {
        const wxFileName now(to_wx(path()));
        wxFileDialog dialog(this, to_wx(tr().tr("Choose the file of the archive")), now.GetPath(),
                            now.GetFullName(), to_wx(tr().tr("Archives")) + " (*.zip)|*.zip",
                            wxFD_SAVE);
        if (dialog.ShowModal() == wxID_OK) path_.text->SetValue(dialog.GetPath());
    }

    std::string path() const { return with_extension(typed_in(*path_.text), archive_extension); }

    PathField path_{};
    wxTextCtrl* recipient_{nullptr};
};

}  // namespace

std::optional<ArchiveExport> export_archive_dialog(wxWindow* parent, const core::Translator& tr,
                                                   const core::Register& cases,
                                                   const std::string& folder) {
    const auto why = tr.tr("Only someone who has a key of the register can export all cases.");
    if (!verify_dialog(parent, tr, cases, why)) return std::nullopt;
    ExportDialog dialog(parent, tr, cases, folder);
    if (!dialog.ask(dialog.first())) return std::nullopt;
    return dialog.answer();
}

}  // namespace werkrug::app
