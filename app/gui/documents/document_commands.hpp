// Making documents of the case in front: shows them all, saves, protects, prints, and has each one
// logged that leaves.
#pragma once

#include "app/gui/documents/documents_dialog.hpp"
#include "app/gui/session.hpp"
#include "app/gui/settings.hpp"
#include "core/register/audit_log.hpp"

#include <functional>
#include <optional>
#include <string>

class wxFrame;
class wxWindow;

namespace werkrug::app {

// A file of another kind than the documents, before it has a place.
struct OutgoingFile {
    core::ExportKind kind{};
    std::string recipient{};  // as the log calls it; empty: nobody in particular
    std::string name{};       // proposed, without the extension
    std::string format{};     // in words: "Calendars"
    std::string extension{};  // "ics"
    std::string bytes{};
};

class DocumentCommands {
  public:
    // What a register adds; without one, each does nothing.
    struct Keeper {
        // Fills in marks, history, exports and version.
        std::function<void(core::CaseFile&)> complete{};
        // Throws Error when nothing may be written there (core::need_other_file()).
        std::function<void(const std::string& path)> check_output{};
        // Logs an export by its name (core::export_name without revision), for whom, and the
        // SHA-256. Throws Error: then nothing leaves.
        std::function<void(const std::string& what, const std::string& recipient,
                           const std::string& sha256)>
            log{};
        std::function<bool()> has_register{};
        // Ask, before this window, for the day and the reference of the notification, or for a
        // correction of it, and note it.
        std::function<void(wxWindow*)> note_notification{};
        std::function<void(wxWindow*)> correct_notification{};
    };

    DocumentCommands(wxFrame* frame, Session& session, Settings& settings, Keeper keeper);

    void show();
    // Asks where to, logs it and writes it.
    void save_file(const OutgoingFile& file);
    // Gives the path of the field that the doctor wants to go to; empty: none.
    std::string show_notification_worksheet();

  private:
    const core::Translator& tr() const { return session_.tr(); }
    void show_documents(std::optional<core::DocumentKind> first);
    core::CaseFile case_file() const;
    void log(const ChosenDocument& chosen, const std::string& bytes);
    void save(const ChosenDocument& chosen);
    void save_protected(const ChosenDocument& chosen);
    bool write(const ChosenDocument& chosen, const std::string& bytes);
    bool attempt(const std::function<void()>& action);
    void offer_to_note_inspection(const ChosenDocument& chosen);
    void show_notification(wxWindow* parent);
    void save_notification(wxWindow* parent, bool as_xml);

    wxFrame* frame_;
    Session& session_;
    Settings& settings_;
    Keeper keeper_;
};

}  // namespace werkrug::app
