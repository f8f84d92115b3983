#include "core/disclosure/document_kind.hpp"

#include <algorithm>
#include <cstddef>

namespace werkrug::core {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, all_document_kinds.size()> names{
    "insurer-report",     "worker-report",       "employer-letter",      "own-file",
    "notification-sheet", "information-request", "insurer-consent-form", "score-form",
    "referral-letter"};

}  // namespace

std::string_view name_of(DocumentKind kind) {
    return names.at(static_cast<std::size_t>(kind));
}

std::optional<DocumentKind> document_kind_from(std::string_view name) {
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<DocumentKind>(found - names.begin());
}

Message title_of(DocumentKind kind) {
    switch (kind) {
        case DocumentKind::insurer_report:
            return msg("Report for the medical adviser of the insurer");
        case DocumentKind::worker_report:
            return msg("Report for the worker");
        case DocumentKind::employer_letter:
            return msg("Letter to the employer");
        case DocumentKind::own_file:
            return msg("Own file");
        case DocumentKind::notification_sheet:
            return msg("Notification sheet for the NCvB");
        case DocumentKind::information_request:
            return msg("Information request to the treating physician");
        case DocumentKind::insurer_consent_form:
            return msg("Consent form for the insurer");
        case DocumentKind::score_form:
            return msg("Score form");
        case DocumentKind::referral_letter:
            return msg("Letter of referral");
    }
    return {};
}

Reader reader_of(DocumentKind kind) {
    switch (kind) {
        case DocumentKind::insurer_report:
            return Reader::insurer_adviser;
        case DocumentKind::worker_report:
        case DocumentKind::insurer_consent_form:
            return Reader::worker;
        case DocumentKind::employer_letter:
            return Reader::employer;
        case DocumentKind::notification_sheet:
            return Reader::ncvb;
        case DocumentKind::information_request:
        case DocumentKind::referral_letter:
            return Reader::treating_physician;
        case DocumentKind::own_file:
        case DocumentKind::score_form:
            break;
    }
    return Reader::own_file;
}

Message absence_insurer_refusal() {
    return msg(
        "The absence insurer gets no medical document at all, not even with the worker’s consent.");
}

}  // namespace werkrug::core
