// What the menus ask of the register and of its cases, with the questions and messages that go with
// it.
#pragma once

#include "app/gui/register/register_desk.hpp"
#include "app/gui/settings.hpp"

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

class wxFrame;
class wxWindow;

namespace werkrug::app {

class RegisterCommands {
  public:
    // What the commands need of the window around them.
    struct Window {
        std::function<void()> moved;                         // another situation, or other cases
        std::function<void(const std::string&)> warn;        // a notice above the content
        std::function<std::optional<std::string>()> chosen;  // the case meant by a command
    };

    RegisterCommands(wxFrame* frame, Session& session, RegisterDesk& desk, Settings& settings,
                     Window window);

    // ---- the register
    void create();
    void choose();
    // Puts a register on the desk, locked.
    void lay_down(const std::string& path);
    void open_recent(std::size_t index);
    // Why it is still locked, and how long to wait before the next try; nothing when it is open.
    struct Refusal {
        std::string message{};
        std::chrono::seconds wait{};
    };
    std::optional<Refusal> unlock(const core::SecretBytes& secret, core::SlotKind kind);
    void lock();
    // False: it stays open, since a case could not be saved and the user wants to keep it.
    bool close();

    void back_up();
    void restore_backup();
    void export_archive();
    void import_archive();
    void import_workers();
    // The notifications that are still to be made.
    void show_duties();
    void keys();
    void log();
    void practice();
    void options();

    // ---- cases
    void begin_case(const std::optional<std::string>& like);
    void open_case();
    // `undo_to`: the number of an earlier revision that undo is to lead to. Says what is kept of
    // dialogs. False: it could not be opened.
    bool open(const std::string& case_id, std::optional<std::int64_t> undo_to = {});
    void back_to_list();
    enum class Told { in_notice, in_dialog };
    bool save(Told told);
    void history();
    // Saves the case in front, when there is a register. False: it could not be saved.
    bool ready_to_notify();
    // Ask, before a window, what is to be noted of the notification of the case in front.
    void note_notification(wxWindow* parent);
    void correct_notification(wxWindow* parent);
    void close_or_reopen();
    void destroy();

    // ---- case files
    void import_files();
    void export_file();
    // ---- documents of the case in front
    // Adds marks, history, exports and version. The case must be saved.
    void complete(core::CaseFile& file) const;
    // To be told before a document leaves; saves first, so that the revision is known. Throws
    // Error.
    void log_document(const std::string& what, const std::string& recipient,
                      const std::string& sha256);
    // Asks for the reply to the worker's comments, of the case that is chosen, which comes to the
    // front: what is typed is kept with it when the register locks itself.
    void reply();

    // ---- the case in front
    // Which dialogs have something kept in it; empty: none.
    std::string kept_words() const;
    // The last one saved; nothing when there is none.
    std::optional<std::int64_t> revision_of_front() const;
    // In words.
    std::string status_of_front() const;
    std::string saved_state_of_front() const;

  private:
    const core::Translator& tr() const { return session_.tr(); }
    // Runs something that may fail; says what went wrong under `heading`. False: it failed.
    bool attempt(const std::string& heading, const std::function<void()>& action);
    void tell_what_opening_found();
    void back_up_for_today();
    // The notice that says so is not true any more.
    void forget_unsaved();
    bool import_file(const std::string& path);
    // As which case: a new revision of `known` (nothing: as another case). False: not at all.
    bool ask_how_to_import(const std::string& number, std::optional<std::string>& known);
    void change_marks(const std::string& case_id,
                      const std::function<void(core::CaseMarks&)>& change);
    core::CaseMarks marks_of(const std::string& case_id) const;
    using AskMarks = std::optional<core::CaseMarks> (*)(wxWindow*, const core::Translator&,
                                                        const core::CaseMarks&, core::Date);
    void ask_and_mark(wxWindow* parent, AskMarks ask_marks);

    wxFrame* frame_;
    Session& session_;
    RegisterDesk& desk_;
    Settings& settings_;
    Window window_;
    int wrong_tries_{0};
    bool told_unsaved_{false};  // in the notice
};

// Whether a file is a register (or another database) rather than a case file.
bool is_register_file(const std::string& path);

}  // namespace werkrug::app
