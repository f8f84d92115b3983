// What the list of cases shows of a case, derived from its facts when it is saved and sealed beside
// the revision, so that a register opens without reading every case.
#pragma once

#include "core/register/saved_case.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

// How far a case is, as far as its facts tell. Case files of format 1 hold nothing about
// notification or closing.
enum class CaseStatus { started, diagnosis_done, assessed, reported, follow_up_due };

// "started" | "diagnosis-done" | "assessed" | "reported" | "follow-up-due"
std::string_view name_of(CaseStatus status);
std::optional<CaseStatus> case_status_from(std::string_view name);

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
    std::optional<Date> first_due{};  // of the measures
    std::string conclusion{};         // the doctor's, a code of the case file; empty: none yet
    CaseStatus reached{};             // never follow_up_due, which depends on the day
    std::int64_t revision{};
    Timestamp saved_at{};
    std::string saved_by{};

    bool operator==(const CaseSummary&) const = default;
};

// - diagnosis done: step 1 has a conclusion;
// - assessed: steps 2 and 3 have one too, or step 1 ended the assessment (not low-back pain, or a
//   specific cause is suspected) and the doctor has given a judgement;
// - reported: assessed, and a report was laid before the worker.
CaseSummary summarise(const Case& facts, const tables::Instrument& instrument,
                      const SavedCase& saved);

// On a day: follow-up is due when the case was assessed and a measure's date has come.
CaseStatus status_on(const CaseSummary& summary, Date today);

std::string pack_summary(const CaseSummary& summary);
std::optional<CaseSummary> unpack_summary(std::string_view bytes);

}  // namespace werkrug::core
