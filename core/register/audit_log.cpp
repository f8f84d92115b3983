#include "core/register/audit_log.hpp"

#include "core/register/record.hpp"
#include "core/register/sealed_row.hpp"

#include <algorithm>
#include <array>

namespace werkrug::core {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, 8> names{"created",   "opened",    "saved",
                                                "exported",  "destroyed", "key-slots-changed",
                                                "backed-up", "restored"};

// In the order of the enumerators.
constexpr std::array<std::string_view, 11> export_names{
    "case-file", "archive",       "notification-xml", "notification-csv", "notification-xlsx",
    "overview",  "annual-report", "research",         "calendar",         "leaflet",
    "fhir"};

std::string with_revision(std::string_view name, std::int64_t revision) {
    return revision == 0 ? std::string{name} : std::string{name} + " " + std::to_string(revision);
}

}  // namespace

std::string export_name(ExportKind kind, std::int64_t revision) {
    return with_revision(export_names.at(static_cast<std::size_t>(kind)), revision);
}

std::string export_name(DocumentKind kind, std::int64_t revision) {
    return with_revision(name_of(kind), revision);
}

std::optional<ExportKind> export_kind_from(std::string_view name) {
    const auto* const found = std::find(export_names.begin(), export_names.end(), name);
    if (found == export_names.end()) return std::nullopt;
    return static_cast<ExportKind>(found - export_names.begin());
}

std::string_view name_of(AuditAction action) {
    return names.at(static_cast<std::size_t>(action));
}

AuditRow append_entry(const AuditEntry& entry, Head& head, std::string_view register_id,
                      const SecretBytes& key, const Environment& environment) {
    AuditRow row{.sequence = head.entries + 1, .previous = head.last_entry};
    const auto plain = pack({number_field(entry.at.time_since_epoch().count()), entry.who,
                             number_field(static_cast<std::int64_t>(entry.action)), entry.case_id,
                             entry.what, entry.recipient, entry.sha256});
    row.sealed = seal(plain, associated_data(row, register_id), key, environment);
    head.entries = row.sequence;
    head.last_entry = hash_of(row, register_id);
    return row;
}

std::optional<AuditEntry> open_entry(const AuditRow& row, std::string_view register_id,
                                     const SecretBytes& key) {
    const auto plain = open_sealed(row.sealed, associated_data(row, register_id), key);
    const auto fields = plain ? unpack(*plain, 7) : std::nullopt;
    if (!fields) return std::nullopt;
    const auto& f = *fields;
    const auto at = number_in(f[0]);
    const auto action = number_in(f[2]);
    const bool known = action && *action >= 0 && *action < static_cast<std::int64_t>(names.size());
    if (!at || !known) return std::nullopt;
    return AuditEntry{.sequence = row.sequence,
                      .at = Timestamp{std::chrono::seconds{*at}},
                      .who = f[1],
                      .action = static_cast<AuditAction>(*action),
                      .case_id = f[3],
                      .what = f[4],
                      .recipient = f[5],
                      .sha256 = f[6]};
}

}  // namespace werkrug::core
