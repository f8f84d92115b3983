#include "app/gui/main_frame.hpp"

#include "app/gui/about_dialog.hpp"
#include "app/gui/case_view.hpp"
#include "app/gui/commands.hpp"
#include "app/gui/copying/copy_dialog.hpp"
#include "app/gui/gtk_language.hpp"
#include "app/gui/menus.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/method_text.hpp"
#include "app/gui/register/case_header.hpp"
#include "app/gui/register/list_view.hpp"
#include "app/gui/register/local_time.hpp"
#include "app/gui/register/notice_bar.hpp"
#include "app/gui/register/start_view.hpp"
#include "app/gui/register/unlock_view.hpp"
#include "app/gui/text_dialog.hpp"
#include "app/gui/wx_text.hpp"
#include "core/register/register_output.hpp"
#include "tables/instrument_reader.hpp"

#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/menu.h>
#include <wx/toolbar.h>
#include <wx/utils.h>
#include <wx/wupdlock.h>

#include <cstdio>
#include <utility>

namespace werkrug::app {

namespace {

constexpr int smallest_width = 1000;
constexpr int smallest_height = 700;
constexpr int first_recent = wxID_FILE1;
constexpr int last_recent = wxID_FILE9;

wxString name_of_file(const std::string& path) {
    return wxFileName(to_wx(path)).GetFullName();
}

}  // namespace

MainFrame::MainFrame(Session& session, RegisterDesk& desk, Settings& settings)
    : wxFrame(nullptr, wxID_ANY, "Werkrug"),
      session_(session),
      desk_(desk),
      settings_(settings),
      files_(this, session, settings),
      documents_(this, session, settings, document_keeper()),
      care_exports_(this, session, documents_),
      item_texts_(this, session, settings),
      register_(this, session, desk, settings,
                {.moved = [this] { on_moved(); },
                 .warn = [this](const std::string& text) { notice_->show(text); },
                 .chosen = [this] { return chosen_case(); }}),
      autosave_([this] { autosave(); }),
      idle_watch_(
          [this] { return std::chrono::minutes{settings_.register_options().lock_after_minutes}; },
          [this] { lock_unattended(); }) {
    SetMinClientSize(FromDIP(wxSize(smallest_width, smallest_height)));
    SetSize(settings.window_size());
    Centre();
    if (settings.maximised()) Maximize();
    bind_commands();
    bind_register_commands();
    bind_commands_of_cases();
    bind_window();
    build();
    session_.on_change([this] { on_change(); });
}

void MainFrame::open(const std::string& path) {
    if (is_register_file(path)) return register_.lay_down(path);
    case_file_ = files_.open_file(path);
    on_moved();
}

// ---- building

void MainFrame::build() {
    build_content();
    build_menus();
    shown_.reset();
    show_situation();
}

// A menu bar or tool bar that is replaced while the window is shown leaves GTK unable to lay out
// what comes and goes later: they are kept, and get other words.
void MainFrame::build_menus() {
    if (GetMenuBar() == nullptr) {
        recent_menu_ = new wxMenu;
        SetMenuBar(make_menu_bar(session_.tr(), recent_menu_));
    } else {
        translate_menu_bar(*GetMenuBar(), session_.tr());
    }
    if (GetToolBar() == nullptr) CreateToolBar(wxTB_HORIZONTAL | wxTB_HORZ_TEXT | wxTB_FLAT);
    fill_tool_bar(*GetToolBar(), session_.tr());
}

void MainFrame::build_content() {
    if (content_ != nullptr) content_->Destroy();
    const core::Translator& tr = session_.tr();
    case_view_ = nullptr;
    content_ = new wxPanel(this);
    notice_ = new NoticeBar(content_, tr.tr("Understood"));
    header_ = new CaseHeader(content_, tr);
    start_view_ = new StartView(content_, tr);
    unlock_view_ = new UnlockView(
        content_, tr, [this](const auto& secret, core::SlotKind kind) { unlock(secret, kind); });
    list_view_ = new ListView(content_, tr, session_.today());
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(notice_, 0, wxEXPAND);
    column->Add(header_, 0, wxEXPAND);
    for (wxWindow* view :
         {static_cast<wxWindow*>(start_view_), static_cast<wxWindow*>(unlock_view_),
          static_cast<wxWindow*>(list_view_)})
        column->Add(view, 1, wxEXPAND);
    content_->SetSizer(column);
    auto* frame_sizer = new wxBoxSizer(wxVERTICAL);
    frame_sizer->Add(content_, 1, wxEXPAND);
    SetSizer(frame_sizer);
}

CaseView& MainFrame::case_view() {
    if (case_view_ == nullptr) {
        case_view_ = new CaseView(content_, session_, step_);
        content_->GetSizer()->Add(case_view_, 1, wxEXPAND);
    }
    return *case_view_;
}

// ---- what is shown

Situation MainFrame::situation() const {
    switch (desk_.state()) {
        case RegisterDesk::State::none:
            return case_file_ ? Situation::case_file : Situation::start;
        case RegisterDesk::State::locked:
        case RegisterDesk::State::hidden:
            return Situation::locked;
        case RegisterDesk::State::open:
            return desk_.has_case() ? Situation::case_in_list : Situation::list;
    }
    return Situation::start;
}

void MainFrame::show_situation() {
    const auto now = situation();
    const bool in_case = now == Situation::case_in_list || now == Situation::case_file;
    if (now == Situation::start) start_view_->show(settings_.recent_registers());
    if (now == Situation::locked) unlock_view_->show(from_wx(name_of_file(desk_.path())));
    if (now == Situation::list) list_view_->show(desk_.cases());
    if (in_case) case_view().go_to(step_);
    if (now == Situation::start || now == Situation::locked) forget_views();
    header_->Show(now == Situation::case_in_list);
    start_view_->Show(now == Situation::start);
    unlock_view_->Show(now == Situation::locked);
    list_view_->Show(now == Situation::list);
    if (case_view_ != nullptr) case_view_->Show(in_case);
    show_case_state();
    enable_commands();
    show_title();
    Layout();
    content_->Layout();
    shown_ = now;
}

// Nothing of a case stays in a widget.
void MainFrame::forget_views() {
    list_view_->forget();
    if (case_view_ == nullptr) return;
    step_ = Step::worker;
    content_->GetSizer()->Detach(case_view_);
    case_view_->Destroy();
    case_view_ = nullptr;
}

void MainFrame::enable_commands() {
    const auto now = situation();
    const bool writable = desk_.is_open() && !desk_.cases().read_only();
    for (int id = command_new; id <= command_last_step; ++id) {
        const bool enabled = makes_sense(static_cast<Command>(id), now, writable);
        if (GetMenuBar()->FindItem(id) != nullptr) GetMenuBar()->Enable(id, enabled);
        if (GetToolBar()->FindById(id) != nullptr) GetToolBar()->EnableTool(id, enabled);
    }
    files_.fill_recent_menu(*recent_menu_);
    for (auto* item : recent_menu_->GetMenuItems())
        item->Enable(makes_sense(command_open, now, writable));
}

// The file's name at most: never a name or a fact of a case.
void MainFrame::show_title() {
    wxString name;
    bool unsaved = false;
    if (desk_.state() != RegisterDesk::State::none) {
        name = name_of_file(desk_.path());
    } else if (case_file_) {
        name = session_.path().empty() ? to_wx(session_.tr().tr("New case"))
                                       : name_of_file(session_.path());
        unsaved = session_.changed();
    }
    const wxString title =
        name.empty() ? wxString("Werkrug") : (unsaved ? "* " : "") + name + wxString(" – Werkrug");
    if (GetTitle() != title) SetTitle(title);
}

void MainFrame::show_case_state() {
    if (situation() != Situation::case_in_list) return;
    header_->show(register_.status_of_front(), register_.saved_state_of_front());
}

void MainFrame::focus_view() {
    switch (situation()) {
        case Situation::start:
            return start_view_->focus_first();
        case Situation::locked:
            return unlock_view_->focus_secret();
        case Situation::list:
            return list_view_->focus_search();
        case Situation::case_in_list:
        case Situation::case_file:
            return case_view().focus_page();
    }
}

// ---- what happens

void MainFrame::on(Command command, std::function<void()> action) {
    Bind(
        wxEVT_MENU, [action = std::move(action)](wxCommandEvent&) { action(); }, command);
}

void MainFrame::bind_commands() {
    on(command_new, [this] { begin_case(); });
    on(command_open, [this] { open_case_file(); });
    on(command_import, [this] { register_.import_files(); });
    on(command_save, [this] {
        if (case_file_)
            files_.save();
        else
            register_.save(RegisterCommands::Told::in_dialog);
        show_case_state();
    });
    on(command_save_as, [this] { files_.save_as(); });
    on(command_export_file, [this] { register_.export_file(); });
    on(command_export, [this] { documents_.show(); });
    on(command_calendar, [this] { care_exports_.calendar(); });
    on(command_leaflet, [this] { care_exports_.leaflet(); });
    on(command_fhir, [this] { care_exports_.fhir(); });
    on(command_quit, [this] { Close(); });
    on(command_undo, [this] { undo_or_redo(true); });
    on(command_redo, [this] { undo_or_redo(false); });
    on(command_find, [this] { list_view_->focus_search(); });
    on(command_instrument, [this] { choose_instrument(); });
    on(command_item_texts, [this] { item_texts_.choose(); });
    on(command_copy_tasks, [this] { show_copy_tasks(this, session_, desk_); });
    on(command_dutch, [this] { switch_language(Language::nl); });
    on(command_english, [this] { switch_language(Language::en); });
    on(command_method, [this] {
        show_text(this, session_.tr(), session_.tr().tr("Method and sources"),
                  method_text(session_));
    });
    on(command_about, [this] { show_about(this, session_); });
    for (std::size_t i = 0; i < step_count; ++i)
        on(static_cast<Command>(command_first_step + static_cast<int>(i)), [this, i] {
            case_view().go_to(static_cast<Step>(i));
            case_view().focus_page();
        });
}

DocumentCommands::Keeper MainFrame::document_keeper() {
    return {.complete =
                [this](core::CaseFile& file) {
                    if (desk_.has_case()) register_.complete(file);
                },
            .check_output =
                [this](const std::string& path) { core::need_other_file(desk_.path(), path); },
            .log =
                [this](const std::string& what, const std::string& recipient,
                       const std::string& sha256) {
                    if (desk_.has_case()) register_.log_document(what, recipient, sha256);
                },
            .has_register = [this] { return desk_.has_case(); },
            .note_notification = [this](wxWindow* parent) { register_.note_notification(parent); },
            .correct_notification =
                [this](wxWindow* parent) { register_.correct_notification(parent); }};
}

void MainFrame::bind_register_commands() {
    const auto without_case_file = [this](const std::function<void()>& action) {
        if (may_leave_case_file()) action();
    };
    on(command_create_register, [=, this] { without_case_file([this] { register_.create(); }); });
    on(command_open_register, [=, this] { without_case_file([this] { register_.choose(); }); });
    on(command_restore_backup,
       [=, this] { without_case_file([this] { register_.restore_backup(); }); });
    on(command_lock, [this] { register_.lock(); });
    on(command_close_register, [this] {
        if (register_.close()) on_moved();
    });
    on(command_back_up, [this] { register_.back_up(); });
    on(command_export_archive, [this] { register_.export_archive(); });
    on(command_import_archive, [this] { register_.import_archive(); });
    on(command_log, [this] { register_.log(); });
    on(command_practice, [this] { register_.practice(); });
    on(command_keys, [this] { register_.keys(); });
    on(command_options, [this] { register_.options(); });
    on(command_list, [this] { register_.back_to_list(); });
    for (int id = command_first_register; id <= command_last_register; ++id)
        on(static_cast<Command>(id), [=, this] {
            register_.open_recent(static_cast<std::size_t>(id - command_first_register));
        });
}

void MainFrame::bind_commands_of_cases() {
    on(command_open_case, [this] { register_.open_case(); });
    on(command_new_like, [this] {
        register_.begin_case(chosen_case());
        if (case_view_ != nullptr) case_view_->go_to(Step::worker);
    });
    on(command_history, [this] { register_.history(); });
    on(command_notified, [this] { show_notification(); });
    on(command_duties, [this] { register_.show_duties(); });
    on(command_import_workers, [this] { register_.import_workers(); });
    on(command_reply, [this] { register_.reply(); });
    on(command_closed, [this] { register_.close_or_reopen(); });
    on(command_destroy, [this] { register_.destroy(); });
}

void MainFrame::bind_window() {
    Bind(
        wxEVT_MENU,
        [this](wxCommandEvent& event) {
            const auto index = static_cast<std::size_t>(event.GetId() - first_recent);
            if (!may_leave_case_file()) return;
            case_file_ = files_.open_recent(index) || case_file_;
            on_moved();
        },
        first_recent, last_recent);
    Bind(wxEVT_CLOSE_WINDOW, &MainFrame::on_close, this);
    Bind(wxEVT_ACTIVATE, [this](wxActivateEvent& event) {
        event.Skip();
        if (!event.GetActive()) autosave();
    });
}

void MainFrame::on_change() {
    if (shown_ != situation()) return;  // a whole other case is on its way
    if (case_view_ != nullptr && case_view_->IsShown()) case_view_->refresh();
    if (desk_.changed()) autosave_.something_changed();
    show_case_state();
    show_title();
}

// ---- how the case in front was first assessed

// Looked for when it is asked for, in vain once for each revision.
const AssessedFirst* MainFrame::assessed_first() {
    const auto revision = register_.revision_of_front();
    if (!assessed_first_ && looked_for_first_at_ != revision) {
        looked_for_first_at_ = revision;
        assessed_first_ = find_assessed_first();
    }
    return assessed_first_ ? &*assessed_first_ : nullptr;
}

std::optional<AssessedFirst> MainFrame::find_assessed_first() {
    if (!is_in_register() || !desk_.case_id()) return std::nullopt;
    const wxBusyCursor busy;  // there may be many revisions
    try {
        auto first = core::first_assessment(desk_.cases(), *desk_.case_id(),
                                            session_.instrument().instrument);
        if (!first) return std::nullopt;
        auto facts = core::facts_of(first->saved, desk_.path());
        return AssessedFirst{.assessment = std::move(*first), .facts = std::move(facts)};
    } catch (const Error& error) {
        notice_->show(core::problem_line(error.problems().front(), error.file(), session_.tr()));
        return std::nullopt;
    }
}

void MainFrame::on_moved() {
    looked_for_first_at_.reset();
    assessed_first_.reset();
    if (case_view_ != nullptr) step_ = case_view_->step();
    if (desk_.state() != RegisterDesk::State::none) case_file_ = false;
    if (shown_ == situation()) return show_situation();
    notice_->show({});
    // After the event: what asked for it may stand in what goes.
    CallAfter([this] {
        step_ = Step::worker;
        show_situation();
        focus_view();
    });
}

void MainFrame::begin_case() {
    if (desk_.is_open()) return register_.begin_case({});
    if (!may_leave_case_file()) return;
    session_.start_new();
    case_file_ = true;
    on_moved();
}

// Of the case in front, or of the one chosen in the list, which comes to the front.
void MainFrame::show_notification() {
    if (situation() == Situation::list) register_.open_case();
    if (situation() == Situation::list || !register_.ready_to_notify()) return;
    const auto path = documents_.show_notification_worksheet();
    // After the event: a case that was just opened is shown by then.
    if (!path.empty()) CallAfter([this, path] { case_view().jump_to(path); });
}

void MainFrame::open_case_file() {
    if (!may_leave_case_file()) return;
    case_file_ = files_.open() || case_file_;
    on_moved();
}

void MainFrame::undo_or_redo(bool undo) {
    const auto path = undo ? session_.undo() : session_.redo();
    if (path.empty()) return;
    const Step step = step_of(path);
    if (step != case_view().step()) case_view().go_to(step);
}

void MainFrame::autosave() {
    session_.pause_typing();
    if (!desk_.is_open() || !desk_.changed()) return;
    const bool saved = register_.save(RegisterCommands::Told::in_notice);
    if (!saved) autosave_.something_changed();  // until it works
    show_case_state();
}

// ---- locked with nobody there

DialogTexts MainFrame::texts_of(const std::string& dialog) const {
    const auto& drafts = session_.dialog_drafts();
    const auto found = drafts.find(dialog);
    return found == drafts.end() ? DialogTexts{} : found->second.texts;
}

bool MainFrame::keep(const std::string& dialog, const DialogDraft& draft) {
    return desk_.is_open() && desk_.has_case() && session_.keep_dialog_draft(dialog, draft);
}

// What was entered before has a revision of its own, which undo leads to afterwards.
void MainFrame::lock_unattended() {
    if (!desk_.is_open()) return;
    register_.save(RegisterCommands::Told::in_notice);
    open_dialogs_.leave_all_then(
        [this, revision = register_.revision_of_front()](const LeftDialogs& dialogs) {
            lock_after(dialogs, revision);
        });
}

void MainFrame::lock_after(LeftDialogs dialogs, std::optional<std::int64_t> revision) {
    if (!desk_.is_open()) return;
    register_.save(RegisterCommands::Told::in_notice);
    left_at_lock_ = {.register_path = desk_.path(),
                     .case_id = desk_.case_id(),
                     .revision = revision,
                     .step = case_view_ != nullptr ? case_view_->step() : step_,
                     .dialogs = std::move(dialogs)};
    register_.lock();
}

void MainFrame::unlock(const core::SecretBytes& secret, core::SlotKind kind) {
    const auto refusal = register_.unlock(secret, kind);
    if (refusal) return unlock_view_->tell(refusal->message, refusal->wait);
    tell_what_was_left();
}

// A case that got anything from a dialog is in front again, where it was left.
void MainFrame::tell_what_was_left() {
    const auto left = std::exchange(left_at_lock_, std::nullopt);
    if (!left || left->register_path != desk_.path()) return;
    auto notice = notice_->text();
    const auto add = [&](const std::string& text) {
        if (!text.empty()) notice += (notice.empty() ? "" : "\n") + text;
    };
    if (left->changed_case()) {
        // When it could not be saved, it is in front still. Opening tells what is kept itself.
        const bool opened = !desk_.has_case() && register_.open(*left->case_id, left->revision);
        add(opened ? notice_->text() : register_.kept_words());
        CallAfter([this, step = left->step] {
            if (case_view_ != nullptr) case_view_->go_to(step);
        });
    }
    add(left_words(left->dialogs, session_.can_undo(), session_.tr()));
    notice_->show(notice);
}

void MainFrame::choose_instrument() {
    const core::Translator& tr = session_.tr();
    wxFileDialog dialog(this, to_wx(tr.tr("Use an own instrument")), to_wx(settings_.last_folder()),
                        {}, to_wx(tr.tr("Instruments")) + " (*.xml)|*.xml",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() != wxID_OK) return;
    try {
        session_.use_own_instrument(tables::load_instrument(from_wx(dialog.GetPath())));
    } catch (const Error& error) {
        show_problems(this, tr, tr.tr("This instrument cannot be used"), error);
    }
}

// After the event: the menu that asked for it is replaced.
void MainFrame::switch_language(Language language) {
    CallAfter([this, language] {
        if (language == session_.language()) return;
        const wxWindowUpdateLocker frozen(this);
        show_toolkit_texts_in(language);
        settings_.remember_language(language);
        session_.on_change({});
        session_.set_language(language);
        if (case_view_ != nullptr) step_ = case_view_->step();
        build();
        session_.on_change([this] { on_change(); });
        focus_view();
    });
}

// False: a case file stays in front, by choice.
bool MainFrame::may_leave_case_file() {
    return !case_file_ || files_.may_leave_case();
}

// The case that a command is meant for: the one in front, else the one chosen in the list.
std::optional<std::string> MainFrame::chosen_case() const {
    if (!desk_.is_open()) return std::nullopt;
    return desk_.has_case() ? desk_.case_id() : list_view_->chosen();
}

void MainFrame::on_close(wxCloseEvent& event) {
    if (event.CanVeto() && (!may_leave_case_file() || !register_.close())) {
        event.Veto();
        return;
    }
    session_.on_change({});
    autosave_.forget();
    settings_.remember_window(GetSize(), IsMaximized());
    if (!settings_.flush()) std::fputs("werkrug: settings could not be written\n", stderr);
    Destroy();
}

}  // namespace werkrug::app
