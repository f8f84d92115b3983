// The documents that can be made of a case, and for whom each of them is.
#pragma once

#include "core/disclosure/disclosure_matrix.hpp"
#include "tables/error.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace werkrug::core {

enum class DocumentKind {
    insurer_report,
    worker_report,
    employer_letter,
    own_file,
    notification_sheet,
    information_request,
    insurer_consent_form,
    score_form,
    referral_letter
};

inline constexpr std::array all_document_kinds{
    DocumentKind::insurer_report,       DocumentKind::worker_report,
    DocumentKind::employer_letter,      DocumentKind::own_file,
    DocumentKind::notification_sheet,   DocumentKind::information_request,
    DocumentKind::insurer_consent_form, DocumentKind::score_form,
    DocumentKind::referral_letter};

// "insurer-report" | "worker-report" | …: in the log of the register and for file names.
std::string_view name_of(DocumentKind kind);
std::optional<DocumentKind> document_kind_from(std::string_view name);

// What it is called, for people: "Report for the medical adviser of the insurer".
Message title_of(DocumentKind kind);
// Who reads it. The forms are for the worker to sign; the score form belongs to the own file.
Reader reader_of(DocumentKind kind);

// Why the insurer who pays during absence gets no document at all: there is no kind for it.
Message absence_insurer_refusal();

}  // namespace werkrug::core
