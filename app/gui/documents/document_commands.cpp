#include "app/gui/documents/document_commands.hpp"

#include "app/gui/documents/notification_dialog.hpp"
#include "app/gui/documents/password_dialog.hpp"
#include "app/gui/documents/save_file.hpp"
#include "app/gui/messages.hpp"
#include "app/gui/notification/worksheet_dialog.hpp"
#include "app/gui/wx_text.hpp"
#include "core/io/atomic_file.hpp"
#include "core/io/sha256.hpp"
#include "core/notification/notification_fields.hpp"
#include "core/register/case_papers.hpp"
#include "reports/documents.hpp"
#include "reports/pdf/protect.hpp"

#include <wx/filename.h>
#include <wx/frame.h>
#include <wx/utils.h>

#include <utility>

namespace werkrug::app {

namespace {

const char* const pdf_extension = "pdf";

// The worker's copy stands beside the letter to the employer.
std::string copy_path(const std::string& letter, const core::Translator& tr) {
    wxFileName copy(to_wx(letter));
    copy.SetName(copy.GetName() + "-" + to_wx(tr.tr("copy-for-the-worker")));
    return from_wx(copy.GetFullPath());
}

}  // namespace

DocumentCommands::DocumentCommands(wxFrame* frame, Session& session, Settings& settings,
                                   Keeper keeper)
    : frame_(frame), session_(session), settings_(settings), keeper_(std::move(keeper)) {}

core::CaseFile DocumentCommands::case_file() const {
    auto file = session_.case_file();
    keeper_.complete(file);
    return file;
}

void DocumentCommands::show() {
    show_documents(std::nullopt);
}

void DocumentCommands::show_documents(std::optional<core::DocumentKind> first) {
    DocumentsDialog dialog(
        frame_, tr(), !session_.draft_texts().empty(),
        {.case_file = [this] { return case_file(); },
         .save = [this](const ChosenDocument& chosen) { save(chosen); },
         .save_protected = [this](const ChosenDocument& chosen) { save_protected(chosen); },
         .log_print = [this](const ChosenDocument& chosen) { log(chosen, chosen.bytes); },
         .copy_notification = [this](wxWindow* parent) { show_notification(parent); }});
    dialog.show_documents(first);
}

void DocumentCommands::log(const ChosenDocument& chosen, const std::string& bytes) {
    keeper_.log(core::export_name(chosen.kind), core::recipient_code(chosen.kind),
                core::sha256_hex(bytes));
}

bool DocumentCommands::attempt(const std::function<void()>& action) {
    try {
        const wxBusyCursor busy;
        action();
        return true;
    } catch (const Error& error) {
        show_problems(frame_, tr(), tr().tr("The document was not written"), error);
        return false;
    }
}

void DocumentCommands::save(const ChosenDocument& chosen) {
    if (write(chosen, chosen.bytes)) offer_to_note_inspection(chosen);
}

void DocumentCommands::save_protected(const ChosenDocument& chosen) {
    const auto password = ask_new_password(frame_, tr());
    if (!password) return;
    std::string bytes;
    if (attempt([&] {
            bytes = reports::pdf::protect(chosen.bytes, *password, core::system_environment());
        }))
        write(chosen, bytes);
}

bool DocumentCommands::write(const ChosenDocument& chosen, const std::string& bytes) {
    const core::Translator in_its_language(chosen.language);
    const auto path = ask_where_to_save(
        frame_, tr(),
        {.folder = settings_.last_folder(),
         .name = default_file_name(chosen.kind, session_.today(), in_its_language),
         .kind = tr().tr("PDF documents"),
         .extension = pdf_extension});
    if (path.empty()) return false;
    const bool written = attempt([&] {
        keeper_.check_output(path);
        // First the log: a document without a trace would be worse than a trace too many.
        log(chosen, bytes);
        if (chosen.kind == core::DocumentKind::employer_letter)
            core::write_file_atomically(copy_path(path, in_its_language), bytes);
        core::write_file_atomically(path, bytes);
    });
    if (written) offer_to_look(frame_, tr(), path);
    return written;
}

// A draft goes to the worker first: the day belongs in the case.
void DocumentCommands::offer_to_note_inspection(const ChosenDocument& chosen) {
    if (chosen.kind != core::DocumentKind::insurer_report || session_.read_only()) return;
    const auto& inspection = session_.facts().inspection;
    if (inspection && inspection->sent) return;
    if (!ask(frame_, tr().tr("Do you give this draft to the worker today?"),
             tr().tr("The day is noted in the case, under “Inspection by the worker”."),
             tr().tr("&Note today"), tr().tr("Not &now")))
        return;
    session_.edit([today = session_.today()](core::Case& facts) {
        if (!facts.inspection) facts.inspection.emplace();
        facts.inspection->sent = today;
    });
}

// ---- the notification

void DocumentCommands::show_notification(wxWindow* parent) {
    const auto file = case_file();
    const auto disclosure = core::disclose_to_ncvb(file);
    if (!disclosure.facts) return tell(parent, tr(), tr().text(disclosure.refusal));
    std::function<void()> note;
    if (keeper_.has_register()) note = [this, parent] { keeper_.note_notification(parent); };
    show_notification_fields(
        parent, tr(),
        core::notification_fields(*disclosure.facts, file.instrument.instrument, tr()),
        {.save_xml = [this, parent] { save_notification(parent, true); },
         .save_csv = [this, parent] { save_notification(parent, false); },
         .note = note});
}

std::string DocumentCommands::show_notification_worksheet() {
    NotificationSheetActions actions{
        .case_file = [this] { return case_file(); },
        .show_sheet = [this](wxWindow*) { show_documents(core::DocumentKind::notification_sheet); },
        .copy_fields = [this](wxWindow* parent) { show_notification(parent); }};
    if (keeper_.has_register()) {
        actions.note = keeper_.note_notification;
        actions.correct = keeper_.correct_notification;
    }
    return app::show_notification_worksheet(frame_, tr(), actions);
}

void DocumentCommands::save_notification(wxWindow* parent, bool as_xml) {
    const auto format = as_xml ? reports::DataFormat::xml : reports::DataFormat::csv;
    const auto made = reports::make_notification_file(case_file(), format, tr().language());
    if (made.refusal) return tell(parent, tr(), tr().text(made.refusal->why));
    save_file(
        {.kind = as_xml ? core::ExportKind::notification_xml : core::ExportKind::notification_csv,
         .recipient = "ncvb",
         .name = tr().tr("notification") + "-" + core::print_date(session_.today()),
         .format = as_xml ? "XML" : "CSV",
         .extension = as_xml ? "xml" : "csv",
         .bytes = made.bytes});
}

void DocumentCommands::save_file(const OutgoingFile& file) {
    const auto path = ask_where_to_save(frame_, tr(),
                                        {.folder = settings_.last_folder(),
                                         .name = file.name + "." + file.extension,
                                         .kind = file.format,
                                         .extension = file.extension});
    if (path.empty()) return;
    const bool written = attempt([&] {
        keeper_.check_output(path);
        // First the log, as for documents.
        keeper_.log(core::export_name(file.kind), file.recipient, core::sha256_hex(file.bytes));
        core::write_file_atomically(path, file.bytes);
    });
    if (written) offer_to_look(frame_, tr(), path);
}

}  // namespace werkrug::app
