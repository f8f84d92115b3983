// The append-only log of a register: who opened, saved, exported or destroyed what, and when. Holds
// no medical data and no names of workers; a case is named by its random id.
#pragma once

#include "core/disclosure/document_kind.hpp"
#include "core/register/revision_chain.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

enum class AuditAction {
    created,
    opened,
    saved,
    exported,
    destroyed,
    slots_changed,
    backed_up,
    restored
};

// What can leave the register, beside its documents.
enum class ExportKind {
    case_file,
    archive,
    notification_xml,
    notification_csv,
    notification_xlsx,
    overview,
    annual_report,
    research,
    calendar,
    leaflet,
    fhir
};

// The `what` of an export's entry: "case-file 3", "insurer-report 3", "archive". Revision 0: of no
// revision in particular.
std::string export_name(ExportKind kind, std::int64_t revision = 0);
std::string export_name(DocumentKind kind, std::int64_t revision = 0);
std::optional<ExportKind> export_kind_from(std::string_view name);  // without the revision

// "created" | "opened" | … | "key-slots-changed", for lists that programs read.
std::string_view name_of(AuditAction action);

struct AuditEntry {
    std::int64_t sequence{};
    Timestamp at{};
    std::string who{};  // as the person named herself; may be empty
    AuditAction action{};
    std::string case_id{};    // bytes; empty when it is about the register
    std::string what{};       // of saving a revision's number, of exporting an export_name()
    std::string recipient{};  // of an export: a code of the list "consent-to", or a text
    std::string sha256{};     // of what was exported
};

// The next row of the log after `head`, and the head that goes with it.
AuditRow append_entry(const AuditEntry& entry, Head& head, std::string_view register_id,
                      const SecretBytes& key, const Environment& environment);

std::optional<AuditEntry> open_entry(const AuditRow& row, std::string_view register_id,
                                     const SecretBytes& key);

}  // namespace werkrug::core
