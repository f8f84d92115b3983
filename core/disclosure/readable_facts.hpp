// What each document receives: a type per document that has no other facts in it than its reader
// may know. Made by disclosure.hpp only.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "core/register/audit_log.hpp"
#include "core/register/case_marks.hpp"
#include "core/register/history_entry.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// The assessment with all it rests on. Not there at all: the worker's number, consents, inspection.
struct AssessedCase {
    std::string case_id{};
    Worker worker{};  // without worker_number
    Employment employment{};
    Physician physician{};
    std::optional<Date> assessment_date{};
    Complaint complaint{};
    RedFlags red_flags{};
    Exposure exposure{};
    std::vector<QuestionAnswer> work_relation{};
    std::vector<OtherCause> other_causes{};
    Judgement judgement{};
    std::vector<std::string> work_limits{};
    std::vector<Measure> measures{};
    Care care{};
    Assessment assessment{};
};

// For the medical adviser of the insurer. The date of assessment is known.
struct InsurerFacts : AssessedCase {
    Consent consent{};  // the one this document rests on
    std::optional<Inspection> inspection{};
    std::string reply{};  // of the author, to the worker's comments
    int version{1};
    bool final{false};  // the worker inspected it, and agreed or was replied to
};

struct WorkerFacts : AssessedCase {
    std::vector<Consent> consents{};
    std::optional<Inspection> inspection{};
    std::string reply{};
    std::optional<Date> notified_on{};
    Date day{};
    bool draft{false};  // the report for the insurer still waits for the worker's inspection
};

// A factor of the work that plays a part, with the tasks as counted; no evidence, no note: these
// may hold what the worker told.
struct EmployerFacts {
    std::string case_id{};
    std::string worker_name{};  // given and family name, no date of birth
    Physician physician{};
    Date day{};
    // Titles of factors to be read in the instrument: the ones at a raised level that can be
    // counted in the work. Empty when the doctor has not concluded that the work is the cause: the
    // letter is silent on cause then.
    std::vector<FactorResult> work_factors{};
    std::optional<Worksheet> worksheet{};
    std::vector<std::string> work_limits{};
    std::vector<Measure> measures{};
};

struct OwnFileFacts : AssessedCase {
    std::string worker_number{};
    std::vector<Consent> consents{};
    std::optional<Inspection> inspection{};
    CaseMarks marks{};
    Date day{};
    std::vector<HistoryEntry> history{};
    std::vector<AuditEntry> exports{};
};

// For the doctor's own record system, as coded data: who it is about, what steps 1 to 3 rest on,
// and the questionnaires of the care. No employer, no physician, no text that was typed, no
// consent; of the care no advice, appointment, return to work, evaluation or closing.
struct RecordSystemFacts {
    std::string case_id{};
    Worker worker{};
    std::optional<Date> assessment_date{};
    std::optional<Date> onset{};
    RedFlags red_flags{};  // exclusions without their text
    std::vector<QuestionAnswer> work_relation{};
    std::optional<ConclusionClass> conclusion{};
    std::vector<FilledQuestionnaire> questionnaires{};
    Assessment assessment{};
};

// A cause as the notification knows it.
struct NotifiedExposure {
    std::size_t factor{};  // index into Instrument::factors
    tables::Level level{};
};

// Anonymous: no name, no employer, no number of the case, and of what was typed only the service.
struct NotificationFacts {
    std::string service{};  // "Zelfstandig bedrijfsarts" or the name of the service
    std::string cas_code{};
    std::string icd10_code{};
    Sex sex{};
    std::optional<int> year_of_birth{};
    std::string occupation_code{};  // ISCO-08; empty: none
    std::string sector_code{};      // NACE-2; empty: none
    std::vector<NotifiedExposure> exposures{};
    std::optional<double> exposure_years{};
    std::optional<double> hours_per_week{};
    std::optional<Date> first_day_of_complaints{};
    std::optional<int> sick_leave_days{};      // the longest spell up to the day; 0: none
    std::vector<std::string> measure_kinds{};  // codes of the list "measure-kind", each once
    ConclusionClass conclusion{};
    Date day{};
};

struct InformationRequestFacts {
    std::string worker_name{};
    std::optional<Date> birth_date{};
    Physician physician{};
    Date day{};
    std::optional<Consent> consent{};  // on record; nothing: the form is still to be signed
};

struct ConsentFormFacts {
    std::string worker_name{};
    std::optional<Date> birth_date{};
    Physician physician{};
    Date day{};
    std::optional<Consent> consent{};  // recipient and purpose as recorded, when they are
};

// Nothing: a blank form.
struct ScoreFormFacts {
    std::string worker_name{};
    std::optional<Date> birth_date{};
    Sex sex{};
    Physician physician{};
    std::optional<Date> assessment_date{};
    Complaint complaint{};  // without the description
    RedFlags red_flags{};
    Assessment assessment{};
};

struct ReferralFacts {
    std::string worker_name{};
    std::optional<Date> birth_date{};
    Sex sex{};
    Physician physician{};
    Date day{};
    Complaint complaint{};  // without sick leave
    RedFlags red_flags{};
    DiagnosisResult diagnosis{};
};

}  // namespace werkrug::core
