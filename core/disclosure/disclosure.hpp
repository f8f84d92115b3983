// Who may read what: the one whitelist through which documents reach the facts of a case
// (domain/disclosure.md). A document receives the type made here and nothing else.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "tables/error.hpp"

#include <optional>

namespace werkrug::core {

enum class ConsentState { valid, none, not_yet_given, withdrawn, expired };

// The state of the consent to disclose to `to` ("insurer-medical-adviser") on a day. With several,
// the best one counts. Valid: given on or before the day, not withdrawn on or before it, and
// `until` (when there is one) is that day or later.
struct ConsentCheck {
    ConsentState state{ConsentState::none};
    const Consent* consent{nullptr};  // the one that counts; null when none
};
ConsentCheck check_consent(const Case& facts, std::string_view to, Date day);

// What the medical adviser of the insurer may read with the worker's consent: everything of the
// case that the question needs. Not there at all: the worker's number, other consents, exclusion
// of third parties' data.
struct InsurerFacts {
    std::string case_id{};
    Worker worker{};  // without worker_number
    Employment employment{};
    Physician physician{};
    Date assessment_date{};
    Complaint complaint{};
    RedFlags red_flags{};
    Exposure exposure{};
    std::vector<QuestionAnswer> work_relation{};
    std::vector<OtherCause> other_causes{};
    Judgement judgement{};
    std::vector<std::string> work_limits{};
    std::vector<Measure> measures{};
    Consent consent{};  // the one this document rests on
    std::optional<Inspection> inspection{};
    Assessment assessment{};
    bool final{false};  // the worker inspected it and agreed
};

// Either the facts, or why there can be no document for the insurer: no assessment date, no valid
// consent on that date, inspection blocked, or an assessment that cannot be finished yet.
struct InsurerDisclosure {
    std::optional<InsurerFacts> facts{};
    Message refusal{};       // when there are no facts
    bool incomplete{false};  // refused only because facts are still missing
};
InsurerDisclosure disclose_to_insurer(const Case& facts, const Assessment& assessment);

}  // namespace werkrug::core
