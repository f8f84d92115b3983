#include "core/register/case_papers.hpp"

#include "core/disclosure/consent.hpp"

#include <algorithm>

namespace werkrug::core {

CasePapers papers_of(const Register& cases, const std::string& case_id) {
    CasePapers papers{.history = cases.history(case_id)};
    for (auto& entry : cases.log())
        if (entry.action == AuditAction::exported && entry.case_id == case_id)
            papers.exports.push_back(std::move(entry));
    return papers;
}

int next_version(const std::vector<AuditEntry>& exports, DocumentKind kind) {
    const auto name = name_of(kind);
    return 1 + static_cast<int>(
                   std::count_if(exports.begin(), exports.end(), [name](const auto& entry) {
                       return std::string_view{entry.what}.substr(0, entry.what.find(' ')) == name;
                   }));
}

std::string recipient_code(DocumentKind kind) {
    switch (reader_of(kind)) {
        case Reader::insurer_adviser:
            return std::string{to_insurer_adviser};
        case Reader::treating_physician:
            return std::string{to_treating_physician};
        case Reader::worker:
            return "worker";
        case Reader::employer:
            return "employer";
        case Reader::ncvb:
            return "ncvb";
        case Reader::own_file:
            break;
    }
    return "own-file";
}

}  // namespace werkrug::core
