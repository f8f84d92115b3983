// What the register knows of a case beside its facts, for the documents that are made of it:
// history, exports, and which version of a document comes next.
#pragma once

#include "core/disclosure/document_kind.hpp"
#include "core/register/register.hpp"

#include <string>
#include <vector>

namespace werkrug::core {

struct CasePapers {
    std::vector<HistoryEntry> history{};
    std::vector<AuditEntry> exports{};  // of this case, the oldest first
};

CasePapers papers_of(const Register& cases, const std::string& case_id);

// From 1: one more than documents of this kind left the register.
int next_version(const std::vector<AuditEntry>& exports, DocumentKind kind);

// Who gets a document, as the log calls them: a code of the list "consent-to" or "reader".
std::string recipient_code(DocumentKind kind);

}  // namespace werkrug::core
