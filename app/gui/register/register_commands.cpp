#include "app/gui/register/register_commands.hpp"

#include "app/gui/documents/reply_dialog.hpp"
#include "app/gui/documents/save_file.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/notification/duty_dialog.hpp"
#include "app/gui/notification/notified_dialog.hpp"
#include "app/gui/practice/glance_dialog.hpp"
#include "app/gui/register/create_register_dialog.hpp"
#include "app/gui/register/date_dialog.hpp"
#include "app/gui/register/destroy_dialog.hpp"
#include "app/gui/register/export_archive_dialog.hpp"
#include "app/gui/register/history_dialog.hpp"
#include "app/gui/register/import_archive_dialog.hpp"
#include "app/gui/register/import_workers_dialog.hpp"
#include "app/gui/register/instrument_changed_dialog.hpp"
#include "app/gui/register/keys_dialog.hpp"
#include "app/gui/register/local_time.hpp"
#include "app/gui/register/log_dialog.hpp"
#include "app/gui/register/recovery_key_dialog.hpp"
#include "app/gui/register/register_options_dialog.hpp"
#include "app/gui/register/restore_backup_dialog.hpp"
#include "app/gui/wx_text.hpp"
#include "core/case/case_reader.hpp"
#include "core/io/atomic_file.hpp"
#include "core/io/private_file.hpp"
#include "core/io/sha256.hpp"
#include "core/register/archive.hpp"
#include "core/register/backup.hpp"
#include "core/register/case_papers.hpp"
#include "core/register/register_output.hpp"
#include "core/register/unlock_delay.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/xml/strict_document.hpp"

#include <wx/filedlg.h>
#include <wx/filename.h>
#include <wx/frame.h>
#include <wx/utils.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <utility>

namespace werkrug::app {

namespace {

std::string file_name(const std::string& path) {
    return from_wx(wxFileName(to_wx(path)).GetFullName());
}

std::string all_words(const Problems& problems, const core::Translator& tr) {
    std::string text;
    for (const auto& problem : problems) {
        if (!text.empty()) text += '\n';
        text += tr.text(problem.what);
        if (!problem.hint.msgid.empty()) text += ' ' + tr.text(problem.hint);
    }
    return text;
}

}  // namespace

RegisterCommands::RegisterCommands(wxFrame* frame, Session& session, RegisterDesk& desk,
                                   Settings& settings, Window window)
    : frame_(frame),
      session_(session),
      desk_(desk),
      settings_(settings),
      window_(std::move(window)) {}

bool RegisterCommands::attempt(const std::string& heading, const std::function<void()>& action) {
    try {
        const wxBusyCursor busy;
        action();
        return true;
    } catch (const Error& error) {
        show_problems(frame_, tr(), heading, error);
        return false;
    }
}

// ---- the register

void RegisterCommands::create() {
    auto made = create_register_dialog(frame_, tr(), settings_.who(), settings_.last_folder());
    if (!made || !close()) return;
    std::string recovery_key;
    const bool created = attempt(tr().tr("The register was not made"), [&] {
        recovery_key = core::Register::create(made->path, made->passphrase, core::usual_cost(),
                                              made->who, desk_.environment());
    });
    if (!created) return window_.moved();
    settings_.remember_who(made->who);
    show_recovery_key(frame_, tr(), recovery_key, file_name(made->path));
    lay_down(made->path);
    unlock(made->passphrase, core::SlotKind::passphrase);
}

void RegisterCommands::choose() {
    wxFileDialog dialog(frame_, to_wx(tr().tr("Open a register")), to_wx(settings_.last_folder()),
                        {},
                        to_wx(tr().tr("Registers")) + " (*.werkrug)|*.werkrug|" +
                            to_wx(tr().tr("All files")) + "|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST);
    if (dialog.ShowModal() == wxID_OK) lay_down(from_wx(dialog.GetPath()));
}

void RegisterCommands::lay_down(const std::string& path) {
    if (!close()) return;
    const std::string absolute = from_wx(wxFileName(to_wx(path)).GetAbsolutePath());
    if (!is_register_file(absolute)) {
        settings_.forget_register(absolute);
        tell(frame_, tr(), tr().tr("{0} is no register.", {file_name(path)}),
             tr().tr("The file is not there, cannot be read, or is of another kind."));
        window_.moved();
        return;
    }
    desk_.lay_down(absolute);
    wrong_tries_ = 0;
    settings_.remember_register(absolute);
    if (!settings_.flush()) std::fputs("werkrug: settings could not be written\n", stderr);
    window_.moved();
}

void RegisterCommands::open_recent(std::size_t index) {
    const auto registers = settings_.recent_registers();
    if (index < registers.size()) lay_down(registers[index]);
}

std::optional<RegisterCommands::Refusal> RegisterCommands::unlock(const core::SecretBytes& secret,
                                                                  core::SlotKind kind) {
    try {
        const wxBusyCursor busy;
        desk_.unlock(secret, {.kind = kind, .who = settings_.who()});
    } catch (const core::WrongSecret&) {
        ++wrong_tries_;
        const auto message = kind == core::SlotKind::passphrase
                                 ? tr().tr("This is not the passphrase of this register.")
                                 : tr().tr("This is not the recovery key of this register.");
        return Refusal{message, core::delay_after(wrong_tries_)};
    } catch (const Error& error) {
        return Refusal{all_words(error.problems(), tr()), {}};
    }
    wrong_tries_ = 0;
    window_.moved();
    tell_what_opening_found();
    if (kind == core::SlotKind::recovery)
        window_.warn(
            tr().tr("You used the recovery key. If the passphrase is lost, set a new one "
                    "under Register, Passphrases and recovery key."));
    back_up_for_today();
    return std::nullopt;
}

void RegisterCommands::tell_what_opening_found() {
    const auto& cases = desk_.cases();
    std::string text;
    if (cases.held_by_another()) {
        const auto& holder = cases.holder();
        text = holder
                   ? tr().tr(
                         "{0} has this register open on {1} since {2}: here it can only be "
                         "read.",
                         {holder->who, holder->host, local_time(holder->since, tr())})
                   : tr().tr("Another program has this register open: here it can only be read.");
    } else if (cases.read_only()) {
        text = tr().tr("This register can only be read here.");
    }
    const auto found = all_words(cases.problems(), tr());
    if (!found.empty()) text += (text.empty() ? "" : "\n") + found;
    if (!text.empty()) window_.warn(text);
}

void RegisterCommands::back_up_for_today() {
    const auto options = settings_.register_options();
    if (!options.daily_backup || desk_.cases().read_only()) return;
    try {
        const wxBusyCursor busy;
        core::back_up_if_due(desk_.cases(), backup_folder_for(options, desk_.path()), options.keep,
                             desk_.environment());
    } catch (const Error& error) {
        window_.warn(tr().tr("The backup of today could not be made.") + ' ' +
                     all_words(error.problems(), tr()));
    }
}

void RegisterCommands::lock() {
    const auto unsaved = desk_.lock();
    told_unsaved_ = false;  // what is shown from here on says something else
    window_.moved();
    if (unsaved)
        window_.warn(tr().tr("The case in front could not be saved. It waits in memory until the "
                             "register is opened again; do not end the program.") +
                     ' ' + all_words(unsaved->problems(), tr()));
}

bool RegisterCommands::close() {
    try {
        desk_.close();
    } catch (const Error& error) {
        const bool lose = ask(frame_, tr().tr("The case in front could not be saved."),
                              all_words(error.problems(), tr()), tr().tr("&Lose the changes"),
                              tr().tr("&Keep it open"));
        if (!lose) return false;
        desk_.abandon();
    }
    return true;
}

void RegisterCommands::back_up() {
    const auto options = settings_.register_options();
    const auto folder = backup_folder_for(options, desk_.path());
    std::string path;
    const bool written = attempt(tr().tr("The backup was not made"), [&] {
        desk_.save();
        core::make_private_folder(folder);
        path = core::back_up_into(desk_.cases(), folder, options.keep, desk_.environment());
    });
    if (!written) return;
    window_.moved();
    tell(frame_, tr(), tr().tr("The backup was written and checked."), path);
}

void RegisterCommands::restore_backup() {
    const auto options = settings_.register_options();
    const auto folder =
        desk_.path().empty() ? settings_.last_folder() : backup_folder_for(options, desk_.path());
    const auto restored = restore_backup_dialog(frame_, tr(), folder, desk_.environment());
    if (restored) lay_down(*restored);
}

void RegisterCommands::export_archive() {
    if (!save(Told::in_dialog)) return;
    const auto wanted = export_archive_dialog(frame_, tr(), desk_.cases(), settings_.last_folder());
    if (!wanted) return;
    core::NewArchive made;
    const bool written = attempt(tr().tr("The archive was not written"), [&] {
        made = core::export_archive(desk_.cases(), wanted->path, wanted->recipient,
                                    desk_.environment());
    });
    if (written) show_archive_key(frame_, tr(), made.key, file_name(wanted->path));
}

void RegisterCommands::import_archive() {
    if (!save(Told::in_dialog)) return;
    const auto wanted = import_archive_dialog(frame_, tr(), settings_.last_folder());
    if (!wanted) return;
    core::ArchiveImport result;
    const bool imported = attempt(tr().tr("The archive was not imported"), [&] {
        desk_.leave_case();
        result = core::import_archive(desk_.cases(), wanted->path, wanted->key);
    });
    window_.moved();
    if (imported)
        tell(frame_, tr(), tr().tr("The archive was imported."),
             tr().tr("New cases: {0}; new revisions of cases that were here: {1}; the same as "
                     "here: {2}.",
                     {std::to_string(result.added), std::to_string(result.changed),
                      std::to_string(result.same)}));
}

void RegisterCommands::import_workers() {
    if (!attempt(tr().tr("The case in front was not saved"), [&] { desk_.leave_case(); })) return;
    window_.moved();
    const auto wanted = import_workers_dialog(frame_, tr(), desk_.cases(), settings_.last_folder());
    if (!wanted) return;
    core::ImportedWorkers done;
    const bool imported = attempt(tr().tr("The list was not imported as a whole"), [&] {
        done = core::import_workers(desk_.cases(), wanted->list(), wanted->comparison(),
                                    wanted->choice(), tables::default_instrument());
    });
    window_.moved();
    if (imported)
        tell(frame_, tr(), tr().tr("The list was imported."),
             tr().tr("Cases changed: {0}; cases started: {1}",
                     {std::to_string(done.changed_cases), std::to_string(done.new_cases)}));
}

void RegisterCommands::show_duties() {
    if (!attempt(tr().tr("The case in front was not saved"), [&] { desk_.leave_case(); })) return;
    window_.moved();
    std::optional<std::string> wanted;
    attempt(tr().tr("The notifications cannot be shown"), [&] {
        wanted = show_open_duties(frame_, tr(), desk_.cases(),
                                  {.today = session_.today(), .folder = settings_.last_folder()});
    });
    window_.moved();
    if (wanted) open(*wanted);
}

void RegisterCommands::log() {
    log_dialog(frame_, tr(), desk_.cases());
}

void RegisterCommands::practice() {
    if (!save(Told::in_dialog)) return;
    show_practice(frame_, tr(), desk_.cases(), session_.today(), settings_.last_folder());
}

void RegisterCommands::keys() {
    keys_dialog(frame_, tr(), desk_.cases());
}

void RegisterCommands::options() {
    const auto chosen = register_options_dialog(frame_, tr(), settings_.register_options());
    if (chosen) settings_.remember_register_options(*chosen);
}

// ---- cases

void RegisterCommands::begin_case(const std::optional<std::string>& like) {
    if (!attempt(tr().tr("The case in front was not saved"), [&] { desk_.begin_case(like); }))
        return;
    forget_unsaved();
    window_.moved();
}

void RegisterCommands::open_case() {
    const auto id = window_.chosen();
    if (id) open(*id);
}

bool RegisterCommands::open(const std::string& case_id, std::optional<std::int64_t> undo_to) {
    if (!attempt(tr().tr("The case was not opened"), [&] { desk_.open_case(case_id, undo_to); }))
        return false;
    forget_unsaved();
    window_.moved();
    if (const auto kept = kept_words(); !kept.empty()) window_.warn(kept);
    if (desk_.instrument_change())
        instrument_changed_dialog(frame_, tr(), *desk_.instrument_change(), session_.instrument());
    return true;
}

void RegisterCommands::back_to_list() {
    if (!attempt(tr().tr("The case in front was not saved"), [&] { desk_.leave_case(); })) return;
    forget_unsaved();
    window_.moved();
}

bool RegisterCommands::save(Told told) {
    try {
        desk_.save();
        forget_unsaved();
        return true;
    } catch (const Error& error) {
        const auto heading = tr().tr("The case was not saved");
        if (told == Told::in_dialog)
            show_problems(frame_, tr(), heading, error);
        else
            window_.warn(heading + ". " + all_words(error.problems(), tr()));
        if (told == Told::in_notice) told_unsaved_ = true;
        return false;
    }
}

void RegisterCommands::forget_unsaved() {
    if (std::exchange(told_unsaved_, false)) window_.warn({});
}

void RegisterCommands::history() {
    const auto id = window_.chosen();
    if (!id || !save(Told::in_dialog)) return;
    const auto revision = history_dialog(frame_, tr(), desk_.cases(), *id);
    if (!revision) return;
    const bool restored = attempt(tr().tr("The revision was not restored"), [&] {
        const bool in_front = desk_.has_case();
        desk_.leave_case();
        desk_.restore(*id, *revision);
        if (in_front) desk_.open_case(*id);
    });
    if (restored) window_.moved();
}

core::CaseMarks RegisterCommands::marks_of(const std::string& case_id) const {
    return core::content_of(desk_.cases().last(case_id), desk_.path()).marks;
}

void RegisterCommands::change_marks(const std::string& case_id,
                                    const std::function<void(core::CaseMarks&)>& change) {
    attempt(tr().tr("The case was not saved"), [&] { desk_.change_marks(case_id, change); });
    window_.moved();
}

bool RegisterCommands::ready_to_notify() {
    return !desk_.is_open() || save(Told::in_dialog);
}

void RegisterCommands::note_notification(wxWindow* parent) {
    ask_and_mark(parent, ask_notified);
}

void RegisterCommands::correct_notification(wxWindow* parent) {
    ask_and_mark(parent, ask_correction);
}

void RegisterCommands::ask_and_mark(wxWindow* parent, AskMarks ask_marks) {
    const auto id = window_.chosen();
    if (!id || !save(Told::in_dialog)) return;
    const auto answer = ask_marks(parent, tr(), marks_of(*id), session_.today());
    if (answer) change_marks(*id, [&](core::CaseMarks& marks) { marks = *answer; });
}

void RegisterCommands::close_or_reopen() {
    const auto id = window_.chosen();
    if (!id || !save(Told::in_dialog)) return;
    const bool closed = marks_of(*id).closed_on.has_value();
    const auto question = closed ? tr().tr("Reopen this case?") : tr().tr("Close this case?");
    const auto details = closed ? std::string{}
                                : tr().tr(
                                      "A closed case stays in the register and can be reopened; "
                                      "it asks for no follow-up.");
    const auto yes = closed ? tr().tr("&Reopen") : tr().tr("&Close the case");
    if (!ask(frame_, question, details, yes, tr().tr("&Cancel"))) return;
    change_marks(*id, [&](core::CaseMarks& marks) {
        marks.closed_on = closed ? std::nullopt : std::optional{session_.today()};
    });
}

void RegisterCommands::destroy() {
    const auto id = window_.chosen();
    if (!id || !save(Told::in_dialog)) return;
    const auto* entry = desk_.cases().index().find(*id);
    if (entry == nullptr) return;
    const auto reason = destroy_dialog(frame_, tr(), entry->summary);
    if (!reason) return;
    attempt(tr().tr("The case was not destroyed"), [&] {
        desk_.leave_case();
        desk_.cases().destroy(*id, *reason);
    });
    window_.moved();
}

// ---- case files

void RegisterCommands::import_files() {
    wxFileDialog dialog(frame_, to_wx(tr().tr("Import case files")), to_wx(settings_.last_folder()),
                        {}, to_wx(tr().tr("Case files")) + " (*.xml)|*.xml",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST | wxFD_MULTIPLE);
    if (dialog.ShowModal() != wxID_OK) return;
    wxArrayString paths;
    dialog.GetPaths(paths);
    std::size_t imported = 0;
    for (const auto& path : paths)
        if (import_file(from_wx(path))) ++imported;
    window_.moved();
    tell(frame_, tr(),
         tr().tr("Imported: {0} of {1}", {std::to_string(imported), std::to_string(paths.size())}),
         tr().tr("The files themselves are not encrypted. Delete them if they are no longer "
                 "needed."));
}

bool RegisterCommands::import_file(const std::string& path) {
    return attempt(tr().tr("This file was not imported: {0}", {file_name(path)}), [&] {
        desk_.leave_case();
        const auto facts =
            core::read_checked_case(tables::read_file(path), path, nullptr, session_.today()).facts;
        auto known = desk_.case_numbered(facts.id);
        if (!known || ask_how_to_import(facts.id, known)) desk_.import(facts, known);
    });
}

bool RegisterCommands::ask_how_to_import(const std::string& number,
                                         std::optional<std::string>& known) {
    const auto answer = ask_three(
        frame_, tr().tr("There is a case with the number {0} already.", {number}),
        tr().tr("What is there stays in its history."), tr().tr("&Save as its new revision"),
        tr().tr("&Add as another case"), tr().tr("&Cancel"));
    if (answer == Answer3::no) known.reset();
    return answer != Answer3::cancel;
}

void RegisterCommands::export_file() {
    if (!save(Told::in_dialog)) return;
    const auto path = ask_where_to_save(frame_, tr(),
                                        {.folder = settings_.last_folder(),
                                         .name = tr().tr("case") + ".xml",
                                         .kind = tr().tr("Case files"),
                                         .extension = "xml",
                                         .title = tr().tr("Export the case as a file")});
    if (path.empty()) return;
    const bool written = attempt(tr().tr("The file was not written"), [&] {
        core::need_other_file(desk_.path(), path);
        const auto saved = desk_.cases().last(desk_.case_id().value());
        desk_.cases().log_export(*desk_.case_id(),
                                 core::export_name(core::ExportKind::case_file, saved.revision), {},
                                 core::sha256_hex(saved.xml));
        core::write_file_atomically(path, saved.xml);
    });
    if (written)
        tell(frame_, tr(), tr().tr("The case was exported as {0}.", {file_name(path)}),
             tr().tr("This file is not encrypted."));
}

void RegisterCommands::complete(core::CaseFile& file) const {
    file.marks = desk_.marks();
    const auto id = desk_.case_id();
    if (!id) return;  // never saved: there is nothing to add
    auto papers = core::papers_of(desk_.cases(), *id);
    file.version = core::next_version(papers.exports, core::DocumentKind::insurer_report);
    file.history = std::move(papers.history);
    file.exports = std::move(papers.exports);
}

void RegisterCommands::log_document(const std::string& what, const std::string& recipient,
                                    const std::string& sha256) {
    desk_.save();
    const auto id = desk_.case_id();
    if (!id) return desk_.cases().log_export({}, what, recipient, sha256);  // nothing entered yet
    const auto revision = desk_.cases().index().find(*id)->summary.revision;
    desk_.cases().log_export(*id, what + " " + std::to_string(revision), recipient, sha256);
}

void RegisterCommands::reply() {
    const auto id = window_.chosen();
    if (id && !desk_.has_case()) open(*id);
    if (!id || !desk_.has_case() || !save(Told::in_dialog)) return;
    const auto content = core::content_of(desk_.cases().last(*id), desk_.path());
    const auto comments =
        content.facts.inspection ? content.facts.inspection->comments : std::string();
    const auto answer = ask_reply(frame_, tr(), comments, content.marks.inspection_reply);
    if (answer)
        change_marks(*id, [&](core::CaseMarks& marks) { marks.inspection_reply = *answer; });
}

// ---- the case in front

std::string RegisterCommands::kept_words() const {
    std::string titles;
    for (const auto& [dialog, draft] : session_.dialog_drafts())
        titles += (titles.empty() ? "" : ", ") + draft.title;
    if (titles.empty()) return {};
    return tr().tr(
        "Not finished when the register locked itself: {0}. What was typed is kept: open it again "
        "to go on.",
        {titles});
}

std::optional<std::int64_t> RegisterCommands::revision_of_front() const {
    const auto id = desk_.case_id();
    const auto* entry = id ? desk_.cases().index().find(*id) : nullptr;
    return entry == nullptr ? std::nullopt : std::optional{entry->summary.revision};
}

std::string RegisterCommands::status_of_front() const {
    const auto id = desk_.case_id();
    const auto* entry = id ? desk_.cases().index().find(*id) : nullptr;
    const auto status =
        entry ? core::status_on(entry->summary, session_.today()) : core::CaseStatus::started;
    std::string text = tr().tr("Status: {0}", {core::status_words(status, tr())});
    const auto& marks = desk_.marks();
    if (marks.notified_on)
        text += ", " + tr().tr("notified on {0}", {tr().short_date(*marks.notified_on)});
    if (!marks.notification_reference.empty()) text += " (" + marks.notification_reference + ")";
    if (marks.closed_on)
        text += ", " + tr().tr("closed on {0}", {tr().short_date(*marks.closed_on)});
    return text;
}

std::string RegisterCommands::saved_state_of_front() const {
    if (desk_.cases().read_only()) return tr().tr("Read only");
    if (desk_.changed()) return tr().tr("Not saved yet…");
    const auto id = desk_.case_id();
    const auto* entry = id ? desk_.cases().index().find(*id) : nullptr;
    if (entry == nullptr) return tr().tr("Nothing entered yet");
    return tr().tr("Saved {0}, revision {1}", {local_time(entry->summary.saved_at, tr()),
                                               std::to_string(entry->summary.revision)});
}

bool is_register_file(const std::string& path) {
    constexpr std::string_view beginning = "SQLite format 3";
    std::array<char, beginning.size()> bytes{};
    std::ifstream file(path, std::ios::binary);
    return file.read(bytes.data(), bytes.size()) &&
           std::string_view(bytes.data(), bytes.size()) == beginning;
}

}  // namespace werkrug::app
