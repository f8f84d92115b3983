#include "app/gui/documents/save_file.hpp"

#include "app/gui/documents/show_in_folder.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/register/usual_folder.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/utils.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace werkrug::app {

namespace {

std::string file_name(const std::string& path) {
    return from_wx(wxFileName(to_wx(path)).GetFullName());
}

std::vector<FileKind> kinds_of(const FileToSave& file) {
    std::vector<FileKind> kinds{{.kind = file.kind, .extension = file.extension}};
    kinds.insert(kinds.end(), file.other_kinds.begin(), file.other_kinds.end());
    return kinds;
}

wxString wildcard(const std::vector<FileKind>& kinds) {
    std::string text;
    for (const auto& [kind, extension] : kinds) {
        const auto pattern = "*." + extension;
        text.append(text.empty() ? "" : "|").append(kind).append(" (").append(pattern);
        text.append(")|").append(pattern);
    }
    return to_wx(text);
}

bool is_offered(const std::vector<FileKind>& kinds, const wxString& extension) {
    return std::any_of(kinds.begin(), kinds.end(), [&](const auto& kind) {
        return extension.IsSameAs(to_wx(kind.extension), false);
    });
}

const FileKind& chosen_kind(const std::vector<FileKind>& kinds, int filter) {
    const auto chosen = static_cast<std::size_t>(std::max(filter, 0));
    return chosen < kinds.size() ? kinds[chosen] : kinds.front();
}

}  // namespace

std::string ask_where_to_save(wxWindow* parent, const core::Translator& tr,
                              const FileToSave& file) {
    const auto kinds = kinds_of(file);
    wxFileDialog dialog(
        parent, to_wx(file.title.empty() ? tr.tr("Save the document as") : file.title),
        to_wx(usual_folder(file.folder)), to_wx(file.name), wildcard(kinds), wxFD_SAVE);
    if (dialog.ShowModal() != wxID_OK) return {};
    wxFileName chosen(dialog.GetPath());
    if (!is_offered(kinds, chosen.GetExt()))
        chosen.SetFullName(chosen.GetFullName() + "." +
                           to_wx(chosen_kind(kinds, dialog.GetFilterIndex()).extension));
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
