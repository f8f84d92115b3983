#include "app/gui/file_commands.hpp"

#include "app/gui/commands.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/mnemonics.hpp"
#include "app/gui/wx_text.hpp"

#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/frame.h>
#include <wx/menu.h>

#include <cstdio>

namespace werkrug::app {

namespace {

const char* const case_extension = "xml";

wxString wildcard(const std::string& kind, const std::string& extension) {
    return to_wx(kind + " (*." + extension + ")|*." + extension);
}

std::string file_name(const std::string& path) {
    return from_wx(wxFileName(to_wx(path)).GetFullName());
}

std::string list_of_drafts(const Session& session) {
    std::string text;
    for (const auto& [path, draft] : session.draft_texts()) text += "• " + draft + '\n';
    return text;
}

}  // namespace

FileCommands::FileCommands(wxFrame* frame, Session& session, Settings& settings)
    : frame_(frame), session_(session), settings_(settings) {}

// ---- open

bool FileCommands::open() {
    const core::Translator& tr = session_.tr();
    wxFileDialog dialog(
        frame_, to_wx(tr.tr("Open a case")), to_wx(settings_.last_folder()), {},
        wildcard(tr.tr("Case files"), case_extension) + "|" + to_wx(tr.tr("All files")) + "|*",
        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    return dialog.ShowModal() == wxID_OK && open_file(from_wx(dialog.GetPath()));
}

bool FileCommands::open_file(const std::string& path) {
    const core::Translator& tr = session_.tr();
    try {
        const std::string absolute = from_wx(wxFileName(to_wx(path)).GetAbsolutePath());
        session_.open(absolute);
        remember_file(absolute);
        return true;
    } catch (const Error& error) {
        settings_.forget_file(path);
        show_problems(frame_, tr, tr.tr("This file was not opened: {0}", {file_name(path)}), error);
        return false;
    }
}

void FileCommands::remember_file(const std::string& path) {
    settings_.remember_file(path);
    if (!settings_.flush()) std::fputs("werkrug: settings could not be written\n", stderr);
}

bool FileCommands::open_recent(std::size_t index) {
    const auto files = settings_.recent_files();
    return index < files.size() && open_file(files[index]);
}

void FileCommands::fill_recent_menu(wxMenu& menu) const {
    const auto files = settings_.recent_files();
    bool same = menu.GetMenuItemCount() == files.size();
    for (std::size_t i = 0; same && i < files.size(); ++i)
        same = menu.FindItemByPosition(i)->GetHelp() == to_wx(files[i]);
    if (same) return;
    while (menu.GetMenuItemCount() > 0) menu.Destroy(menu.FindItemByPosition(0));
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string label =
            "&" + std::to_string(i + 1) + "  " + as_label(file_name(files[i]));
        menu.Append(wxID_FILE1 + static_cast<int>(i), to_wx(label), to_wx(files[i]));
    }
}

// ---- save

bool FileCommands::save() {
    if (session_.path().empty()) return save_as();
    const core::Translator& tr = session_.tr();
    if (!may_save_without_drafts()) return false;
    if (session_.changed_outside() &&
        !ask(frame_, tr.tr("Another program changed this file after it was opened here."),
             tr.tr("Saving puts what you see here in its place."), tr.tr("&Overwrite"),
             tr.tr("&Cancel")))
        return false;
    return write_case(session_.path());
}

bool FileCommands::save_as() {
    const core::Translator& tr = session_.tr();
    if (!may_save_without_drafts()) return false;
    const std::string name =
        session_.path().empty() ? tr.tr("case") + ".xml" : file_name(session_.path());
    const std::string path =
        ask_path(tr.tr("Save the case as"), name, tr.tr("Case files"), case_extension);
    return !path.empty() && may_overwrite(path) && write_case(path);
}

bool FileCommands::write_case(const std::string& path) {
    const core::Translator& tr = session_.tr();
    try {
        session_.save(path);
        remember_file(path);
        return true;
    } catch (const Error& error) {
        show_problems(frame_, tr, tr.tr("The case was not saved"), error);
        return false;
    }
}

bool FileCommands::may_save_without_drafts() {
    if (session_.draft_texts().empty()) return true;
    const core::Translator& tr = session_.tr();
    return ask(frame_, tr.tr("Some fields hold a text that was not understood."),
               tr.tr("These texts stay in the window but are not saved:") + '\n' +
                   list_of_drafts(session_),
               tr.tr("&Save without them"), tr.tr("&Back to the fields"));
}

bool FileCommands::may_overwrite(const std::string& path) {
    if (path == session_.path() || !wxFileName::FileExists(to_wx(path))) return true;
    const core::Translator& tr = session_.tr();
    return ask(frame_, tr.tr("There is a file {0} already.", {file_name(path)}),
               tr.tr("Saving puts the new one in its place."), tr.tr("&Overwrite"),
               tr.tr("&Cancel"));
}

std::string FileCommands::ask_path(const std::string& title, const std::string& name,
                                   const std::string& kind, const std::string& extension) {
    wxFileDialog dialog(frame_, to_wx(title), to_wx(settings_.last_folder()), to_wx(name),
                        wildcard(kind, extension), wxFD_SAVE);
    if (dialog.ShowModal() != wxID_OK) return {};
    wxFileName file(dialog.GetPath());
    if (!file.HasExt()) file.SetExt(to_wx(extension));
    return from_wx(file.GetFullPath());
}

bool FileCommands::may_leave_case() {
    if (!session_.changed()) return true;
    const core::Translator& tr = session_.tr();
    switch (ask_three(frame_, tr.tr("Save the changes of this case?"),
                      tr.tr("Without saving, what was changed is lost."), tr.tr("&Save"),
                      tr.tr("&Don't save"), tr.tr("&Cancel"))) {
        case Answer3::yes:
            return save();
        case Answer3::no:
            return true;
        case Answer3::cancel:
            break;
    }
    return false;
}

}  // namespace werkrug::app
