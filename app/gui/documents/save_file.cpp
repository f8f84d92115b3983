#include "app/gui/documents/save_file.hpp"

#include "app/gui/documents/show_in_folder.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/utils.h>

namespace werkrug::app {

namespace {

std::string file_name(const std::string& path) {
    return from_wx(wxFileName(to_wx(path)).GetFullName());
}

}  // namespace

std::string ask_where_to_save(wxWindow* parent, const core::Translator& tr,
                              const FileToSave& file) {
    const auto pattern = "*." + file.extension;
    wxFileDialog dialog(parent, to_wx(tr.tr("Save the document as")), to_wx(file.folder),
                        to_wx(file.name), to_wx(file.kind + " (" + pattern + ")|" + pattern),
                        wxFD_SAVE);
    if (dialog.ShowModal() != wxID_OK) return {};
    wxFileName chosen(dialog.GetPath());
    if (!chosen.HasExt()) chosen.SetExt(to_wx(file.extension));
    const auto path = from_wx(chosen.GetFullPath());
    return may_be_written(parent, tr, path) ? path : std::string();
}

bool may_be_written(wxWindow* parent, const core::Translator& tr, const std::string& path) {
    return !wxFileName::FileExists(to_wx(path)) ||
           ask(parent, tr.tr("There is a file {0} already.", {file_name(path)}),
               tr.tr("Saving puts the new one in its place."), tr.tr("&Overwrite"),
               tr.tr("&Cancel"));
}

void offer_to_look(wxWindow* parent, const core::Translator& tr, const std::string& path) {
    const auto answer =
        ask_three(parent, tr.tr("The document was saved as {0}.", {file_name(path)}), {},
                  tr.tr("&Open it"), tr.tr("Show in its &folder"), tr.tr("&Close"));
    if (answer == Answer3::cancel) return;
    const bool shown =
        answer == Answer3::yes ? wxLaunchDefaultApplication(to_wx(path)) : show_in_folder(path);
    if (!shown) tell(parent, tr, tr.tr("No program was found that shows it."), path);
}

}  // namespace werkrug::app
