#include "core/register/case_status.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

// In the order of the enumerators.
constexpr std::array<std::string_view, all_case_statuses.size()> names{
    "started", "diagnosis-done", "assessed", "reported", "notified", "follow-up-due", "closed"};

}  // namespace

std::string_view name_of(CaseStatus status) {
    return names.at(static_cast<std::size_t>(status));
}

std::optional<CaseStatus> case_status_from(std::string_view name) {
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return all_case_statuses.at(static_cast<std::size_t>(found - names.begin()));
}

std::string status_words(CaseStatus status, const Translator& tr) {
    switch (status) {
        case CaseStatus::started:
            return tr.tr("started");
        case CaseStatus::diagnosis_done:
            return tr.tr("diagnosis done");
        case CaseStatus::assessed:
            return tr.tr("assessed");
        case CaseStatus::reported:
            return tr.tr("reported");
        case CaseStatus::notified:
            return tr.tr("notified");
        case CaseStatus::follow_up_due:
            return tr.tr("follow-up due");
        case CaseStatus::closed:
            return tr.tr("closed");
    }
    return {};
}

}  // namespace werkrug::core
