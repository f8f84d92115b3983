// What the list of cases shows of a case, derived from its facts when it is saved and sealed beside
// the revision, so that a register opens without reading every case.
#pragma once

#include "core/care/due_list.hpp"
#include "core/case/case.hpp"
#include "core/register/case_figures.hpp"
#include "core/register/case_marks.hpp"
#include "core/register/case_status.hpp"
#include "core/register/environment.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

struct CaseSummary {
    std::string case_number{};
    std::string family_name{};
    std::string given_name{};
    std::string worker_number{};
    std::string employer{};
    std::string occupation{};
    std::optional<Date> birth_date{};
    std::optional<Date> assessment_date{};
    std::optional<Date> onset{};
    std::optional<Date> first_due{};  // of due_list(); of a summary of before: of the measures
    std::string conclusion{};         // the doctor's, a code of the case file; empty: none yet
    CaseStatus reached{};             // never follow_up_due, which depends on the day
    std::int64_t revision{};          // the last one
    Timestamp saved_at{};
    std::string saved_by{};
    KeptFigures figures{};
    std::optional<DueKind> due_kind{};  // of what is due first; a summary of before has none

    bool operator==(const CaseSummary&) const = default;
};

// The status that a case has reached, the last that fits:
// - diagnosis done: step 1 has a conclusion;
// - assessed: steps 2 and 3 have one too, or step 1 ended the assessment (not low-back pain, or a
//   specific cause is suspected) and the doctor has given a judgement;
// - reported: assessed, and a report was laid before the worker;
// - notified, closed: marked so.
// Says nothing yet about the revision.
CaseSummary summarise(const Case& facts, const tables::Instrument& instrument,
                      const CaseMarks& marks);

// On a day: follow-up is due when a reminder of a case that was assessed, reported or notified has
// come.
CaseStatus status_on(const CaseSummary& summary, Date today);

// The day of the first thing that is due; nothing for a closed case.
std::optional<Date> reminder_of(const CaseSummary& summary);

std::string pack_summary(const CaseSummary& summary);
std::optional<CaseSummary> unpack_summary(std::string_view bytes);

}  // namespace werkrug::core
