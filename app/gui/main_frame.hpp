// The main window: puts steps, pages, summary, menus and commands together.
#pragma once

#include "app/gui/file_commands.hpp"
#include "app/gui/page.hpp"
#include "app/gui/session.hpp"
#include "app/gui/settings.hpp"
#include "app/gui/steps.hpp"

#include <wx/frame.h>
#include <wx/simplebook.h>

#include <array>
#include <string>

namespace werkrug::app {

class StepBar;
class SummaryPanel;

class MainFrame : public wxFrame {
  public:
    MainFrame(Session& session, Settings& settings);

    // Opens a case file, with a message when that fails.
    void open(const std::string& path) { files_.open_file(path); }

  private:
    // ---- building, anew for each language
    void build();
    void build_content();
    Page& page_of(Step step);

    // ---- moving about
    void go_to(Step step);
    void jump_to(const std::string& path);

    // ---- what happens
    void bind_commands();
    void on_change();
    void show_title();
    void switch_language(Language language);
    void on_close(wxCloseEvent& event);
    void on_recent(wxCommandEvent& event);

    Session& session_;
    Settings& settings_;
    FileCommands files_;
    Step step_{Step::worker};
    wxPanel* content_{nullptr};
    StepBar* step_bar_{nullptr};
    SummaryPanel* summary_{nullptr};
    wxSimplebook* book_{nullptr};
    std::array<Page*, step_count> pages_{};  // null until shown for the first time
    wxMenu* recent_menu_{nullptr};
};

}  // namespace werkrug::app
