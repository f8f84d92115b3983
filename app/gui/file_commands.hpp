// Opening and saving case files, with the questions and messages that go with them.
#pragma once

#include "app/gui/session.hpp"
#include "app/gui/settings.hpp"

#include <cstddef>
#include <string>

class wxFrame;
class wxMenu;

namespace werkrug::app {

class FileCommands {
  public:
    FileCommands(wxFrame* frame, Session& session, Settings& settings);

    // ---- a case file, without a register. False: not opened, by choice or by error.
    bool open();
    bool open_file(const std::string& path);
    bool open_recent(std::size_t index);
    bool save();  // false: not saved, by choice or by error
    bool save_as();

    // Asks what to do with unsaved changes: true when the case may be left.
    bool may_leave_case();

    // Shows the recent files in a menu, when they changed.
    void fill_recent_menu(wxMenu& menu) const;

  private:
    void remember_file(const std::string& path);
    bool write_case(const std::string& path);
    bool may_save_without_drafts();
    bool may_overwrite(const std::string& path);
    std::string ask_path(const std::string& title, const std::string& name, const std::string& kind,
                         const std::string& extension);

    wxFrame* frame_;
    Session& session_;
    Settings& settings_;
};

}  // namespace werkrug::app
