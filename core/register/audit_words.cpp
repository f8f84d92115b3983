#include "core/register/audit_words.hpp"

#include "tables/code_lists.hpp"

#include <optional>

namespace werkrug::core {

namespace {

std::string export_kind_words(ExportKind kind, const Translator& tr) {
    switch (kind) {
        case ExportKind::case_file:
            return tr.tr("case file");
        case ExportKind::archive:
            return tr.tr("all cases, as an encrypted archive");
        case ExportKind::notification_xml:
            return tr.tr("notification to the NCvB as XML");
        case ExportKind::notification_csv:
            return tr.tr("notification to the NCvB as CSV");
        case ExportKind::notification_xlsx:
            return tr.tr("notification to the NCvB as a spreadsheet");
        case ExportKind::overview:
            return tr.tr("the practice at a glance");
        case ExportKind::annual_report:
            return tr.tr("annual report of an employer");
        case ExportKind::research:
            return tr.tr("anonymous export for research");
        case ExportKind::calendar:
            return tr.tr("appointments for a calendar");
        case ExportKind::leaflet:
            return tr.tr("leaflet on low-back pain");
        case ExportKind::fhir:
            return tr.tr("case as FHIR, not encrypted");
    }
    return {};
}

// Nothing for a name that is not known.
std::optional<std::string> export_name_words(const std::string& name, const Translator& tr) {
    if (const auto kind = export_kind_from(name)) return export_kind_words(*kind, tr);
    if (const auto document = document_kind_from(name)) return tr.text(title_of(*document));
    return std::nullopt;
}

// An entry that names no known kind stands as it is.
std::string exported_words(const std::string& what, const Translator& tr) {
    const auto space = what.find(' ');
    const auto words = export_name_words(what.substr(0, space), tr);
    if (!words) return what;
    if (space == std::string::npos) return *words;
    return tr.tr("{0}, revision {1}", {*words, what.substr(space + 1)});
}

// A recipient whom the program knows by a code, or as a person wrote it.
std::string recipient_words(const std::string& recipient, Language language) {
    for (const auto* list : {"consent-to", "reader"})
        for (const auto& entry : tables::code_list(list))
            if (entry.code == recipient) return entry.title.in(language);
    return recipient;
}

std::string export_words(const AuditEntry& entry, const Translator& tr) {
    auto words = tr.tr("exported: {0}", {exported_words(entry.what, tr)});
    if (!entry.recipient.empty())
        words += ", " + tr.tr("for {0}", {recipient_words(entry.recipient, tr.language())});
    if (!entry.sha256.empty()) words += " (SHA-256 " + entry.sha256 + ")";
    return words;
}

}  // namespace

std::string audit_words(const AuditEntry& entry, const Translator& tr) {
    switch (entry.action) {
        case AuditAction::created:
            return tr.tr("register created");
        case AuditAction::opened:
            return tr.tr("opened");
        case AuditAction::saved:
            return tr.tr("saved as revision {0}", {entry.what});
        case AuditAction::exported:
            return export_words(entry, tr);
        case AuditAction::destroyed:
            return tr.tr("case destroyed");
        case AuditAction::slots_changed:
            return tr.tr("keys changed");
        case AuditAction::backed_up:
            return tr.tr("backup made");
        case AuditAction::restored:
            return tr.tr("restored from a backup");
    }
    return {};
}

}  // namespace werkrug::core
