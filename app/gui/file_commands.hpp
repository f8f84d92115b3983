// Opening, saving and exporting case files, with the questions and messages that go with them.
#pragma once

#include "app/gui/session.hpp"
#include "app/gui/settings.hpp"

#include <cstddef>
#include <functional>
#include <string>

class wxFrame;
class wxMenu;

namespace werkrug::app {

class FileCommands {
  public:
    // To be told the SHA-256 of a report before it is written, when there is a log of such things.
    // Throws Error: then it is not written.
    using LogExport = std::function<void(const std::string& sha256)>;

    FileCommands(wxFrame* frame, Session& session, Settings& settings, LogExport log_export);

    // ---- a case file, without a register. False: not opened, by choice or by error.
    bool open();
    bool open_file(const std::string& path);
    bool open_recent(std::size_t index);
    bool save();  // false: not saved, by choice or by error
    bool save_as();

    // The report of the case in front, wherever that comes from.
    void export_pdf();

    // Asks what to do with unsaved changes: true when the case may be left.
    bool may_leave_case();

    // Shows the recent files in a menu, when they changed.
    void fill_recent_menu(wxMenu& menu) const;

  private:
    void remember_file(const std::string& path);
    bool write_case(const std::string& path);
    bool may_save_without_drafts();
    bool may_overwrite(const std::string& path);
    void write_report(const std::string& path, Language language);
    std::string ask_path(const std::string& title, const std::string& name, const std::string& kind,
                         const std::string& extension);

    wxFrame* frame_;
    Session& session_;
    Settings& settings_;
    LogExport log_export_;
};

}  // namespace werkrug::app
