// The main window: shows what belongs to the situation (start, locked register, list of cases, a
// case), and puts menus and commands together.
#pragma once

#include "app/gui/care/care_exports.hpp"
#include "app/gui/care/first_assessment_keeper.hpp"
#include "app/gui/care/item_text_commands.hpp"
#include "app/gui/dialog_draft_keeper.hpp"
#include "app/gui/documents/document_commands.hpp"
#include "app/gui/file_commands.hpp"
#include "app/gui/register/autosave.hpp"
#include "app/gui/register/idle_watch.hpp"
#include "app/gui/register/open_dialogs.hpp"
#include "app/gui/register/register_commands.hpp"
#include "app/gui/register/register_desk.hpp"
#include "app/gui/session.hpp"
#include "app/gui/settings.hpp"
#include "app/gui/situation.hpp"
#include "app/gui/steps.hpp"

#include <wx/frame.h>
#include <wx/panel.h>

#include <optional>
#include <string>

namespace werkrug::app {

class CaseHeader;
class CaseView;
class ListView;
class NoticeBar;
class StartView;
class UnlockView;

class MainFrame : public wxFrame,
                  public PracticeTextsKeeper,
                  public DialogDraftKeeper,
                  public FirstAssessmentKeeper {
  public:
    MainFrame(Session& session, RegisterDesk& desk, Settings& settings);

    // Opens a case file or a register, with a message when that fails.
    void open(const std::string& path);

    const PracticeTexts& practice_texts() const override { return item_texts_.texts(); }
    DialogTexts texts_of(const std::string& dialog) const override;
    bool keep(const std::string& dialog, const DialogDraft& draft) override;
    bool is_in_register() const override { return desk_.is_open() && desk_.has_case(); }
    const AssessedFirst* assessed_first() override;

  private:
    // ---- building, anew for each language
    void build();
    void build_menus();
    void build_content();
    CaseView& case_view();

    // ---- what is shown
    Situation situation() const;
    void show_situation();
    void show_case();
    void forget_views();
    void enable_commands();
    void show_title();
    void show_case_state();
    void focus_view();

    // ---- what happens
    void bind_commands();
    void bind_register_commands();
    void bind_commands_of_cases();
    DocumentCommands::Keeper document_keeper();
    void bind_window();
    void on(Command command, std::function<void()> action);
    void on_change();
    void on_moved();
    void begin_case();
    void show_notification();
    void open_case_file();
    void undo_or_redo(bool undo);
    void autosave();
    void lock_unattended();
    void lock_after(LeftDialogs dialogs, std::optional<std::int64_t> revision);
    void unlock(const core::SecretBytes& secret, core::SlotKind kind);
    void tell_what_was_left();
    std::optional<AssessedFirst> find_assessed_first();
    void choose_instrument();
    void switch_language(Language language);
    void on_close(wxCloseEvent& event);
    bool may_leave_case_file();
    std::optional<std::string> chosen_case() const;

    Session& session_;
    RegisterDesk& desk_;
    Settings& settings_;
    FileCommands files_;
    DocumentCommands documents_;
    CareExports care_exports_;
    ItemTextCommands item_texts_;
    RegisterCommands register_;
    Autosave autosave_;
    OpenDialogs open_dialogs_{};
    IdleWatch idle_watch_;
    std::optional<LeftAtLock> left_at_lock_{};
    std::optional<AssessedFirst> assessed_first_{};
    std::optional<std::int64_t> looked_for_first_at_{};  // revision of the case in front
    bool case_file_{false};                              // a case file is in front
    std::optional<Situation> shown_{};
    wxPanel* content_{nullptr};
    NoticeBar* notice_{nullptr};
    CaseHeader* header_{nullptr};
    StartView* start_view_{nullptr};
    UnlockView* unlock_view_{nullptr};
    ListView* list_view_{nullptr};
    CaseView* case_view_{nullptr};  // null until a case is shown
    Step step_{Step::worker};
    wxMenu* recent_menu_{nullptr};
};

}  // namespace werkrug::app
