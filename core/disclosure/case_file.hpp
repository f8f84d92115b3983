// All that a practice keeps of one case: what a document is selected from. Nothing here is meant
// for a reader; disclosure.hpp selects what each may see.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "core/register/audit_log.hpp"
#include "core/register/case_marks.hpp"
#include "core/register/history_entry.hpp"

#include <vector>

namespace werkrug::core {

struct CaseFile {
    const Case& facts;
    const Assessment& assessment;
    const tables::InstrumentFile& instrument;  // that it was assessed with
    Date day{};                                // on which the document is made: consent counts then
    CaseMarks marks{};
    int version{1};  // of the document, from 1: one more than were exported of this kind
    // Only with a register:
    std::vector<HistoryEntry> history{};
    std::vector<AuditEntry> exports{};  // of this case
};

// The day of the last thing that the case itself says happened to the report: its inspection by the
// worker, or the assessment. For documents that must come out the same on any day.
std::optional<Date> day_of(const Case& facts);

}  // namespace werkrug::core
