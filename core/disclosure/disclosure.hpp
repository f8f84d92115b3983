// The one door from a case to its documents (domain/disclosure.md): selects what a reader may know,
// or says why there can be no document. A document receives the type made here and nothing else.
#pragma once

#include "core/disclosure/case_file.hpp"
#include "core/disclosure/consent.hpp"
#include "core/disclosure/document_kind.hpp"
#include "core/disclosure/readable_facts.hpp"

#include <optional>

namespace werkrug::core {

template <class Facts>
struct Disclosure {
    std::optional<Facts> facts{};
    Message refusal{};       // when there are no facts
    bool incomplete{false};  // refused only because facts are still missing
};

// Refused without a valid consent on the day, when the worker has blocked it, and while the
// assessment is not complete. A draft until the worker agreed, or asked for corrections and got a
// reply.
Disclosure<InsurerFacts> disclose_to_insurer(const CaseFile& file);
// Refused while the assessment is not complete.
Disclosure<WorkerFacts> disclose_to_worker(const CaseFile& file);
// Refused while there is nothing to tell: no limits, no measures, no tasks.
Disclosure<EmployerFacts> disclose_to_employer(const CaseFile& file);
// Never refused: an unfinished case has a file too.
Disclosure<OwnFileFacts> disclose_to_own_file(const CaseFile& file);
// Never refused: it is the doctor's own file elsewhere.
Disclosure<RecordSystemFacts> disclose_to_record_system(const CaseFile& file);
// Refused when the doctor has not concluded to an occupational disease (very likely, likely,
// suspected), or a field that the notification must have is missing (six-steps.md, step 5).
Disclosure<NotificationFacts> disclose_to_ncvb(const CaseFile& file);
// Refused when the worker has withdrawn the consent to ask.
Disclosure<InformationRequestFacts> disclose_to_treating_physician(const CaseFile& file);
Disclosure<ConsentFormFacts> disclose_to_consent_form(const CaseFile& file);
Disclosure<ScoreFormFacts> disclose_to_score_form(const CaseFile& file);
// Refused unless the diagnosis stopped the assessment: a red flag, or signs of a nerve root.
Disclosure<ReferralFacts> disclose_to_referral(const CaseFile& file);

// Why a document cannot be made now; nothing when it can.
struct Refusal {
    Message why{};
    bool incomplete{false};
};
std::optional<Refusal> refusal_of(DocumentKind kind, const CaseFile& file);

}  // namespace werkrug::core
