// The selections of the letters and forms: to the employer, the treating physician, the worker.
#include "core/disclosure/assessed_case.hpp"
#include "core/disclosure/disclosure.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

// The doctor's own conclusion that the work is the cause, however sure. The instrument's result
// alone is not one.
bool concluded_work_related(const Judgement& judgement) {
    if (!judgement.conclusion) return false;
    switch (*judgement.conclusion) {
        case ConclusionClass::very_likely:
        case ConclusionClass::likely:
        case ConclusionClass::suspected:
            return true;
        case ConclusionClass::not_occupational:
        case ConclusionClass::undecided:
            break;
    }
    return false;
}

// A factor that no task can show is not of the workplace alone: how someone likes the job is a
// private matter, and stays out of the letter.
std::vector<FactorResult> raised_work_factors(const CaseFile& file) {
    std::vector<FactorResult> raised;
    for (const auto& result : file.assessment.exposure.factors) {
        const bool at_work = file.instrument.instrument.factors.at(result.factor).derivable();
        if (at_work && result.level && *result.level != tables::Level::none) {
            raised.push_back({.factor = result.factor, .level = result.level});
        }
    }
    return raised;
}

std::optional<Consent> recorded_consent(const CaseFile& file, std::string_view to) {
    const auto check = check_consent(file.facts, to, file.day);
    if (check.state == ConsentState::valid) return *check.consent;
    return std::nullopt;
}

}  // namespace

Disclosure<EmployerFacts> disclose_to_employer(const CaseFile& file) {
    constexpr auto reader = Reader::employer;
    const auto& facts = file.facts;
    EmployerFacts selected{.case_id = facts.id, .physician = facts.physician, .day = file.day};
    if (may_read(FactGroup::name, reader)) selected.worker_name = full_name(facts.worker);
    if (may_read(FactGroup::work_factors, reader) && concluded_work_related(facts.judgement))
        selected.work_factors = raised_work_factors(file);
    if (may_read(FactGroup::exposure, reader)) selected.worksheet = facts.exposure.worksheet;
    if (may_read(FactGroup::limits, reader)) selected.work_limits = facts.work_limits;
    if (may_read(FactGroup::prevention, reader)) selected.measures = facts.measures;
    const bool has_tasks = selected.worksheet && !selected.worksheet->tasks.empty();
    if (!has_tasks && selected.work_limits.empty() && selected.measures.empty())
        return {.refusal = msg("There is nothing to tell the employer yet: the case has no tasks, "
                               "no limits and no measures."),
                .incomplete = true};
    return {.facts = std::move(selected)};
}

Disclosure<InformationRequestFacts> disclose_to_treating_physician(const CaseFile& file) {
    const auto check = check_consent(file.facts, to_treating_physician, file.day);
    if (check.state == ConsentState::withdrawn)
        return {.refusal =
                    msg("The worker has withdrawn the consent to ask the treating physician: "
                        "no request can be made.")};
    return {.facts =
                InformationRequestFacts{.worker_name = full_name(file.facts.worker),
                                        .birth_date = file.facts.worker.birth_date,
                                        .physician = file.facts.physician,
                                        .day = file.day,
                                        .consent = recorded_consent(file, to_treating_physician)}};
}

Disclosure<ConsentFormFacts> disclose_to_consent_form(const CaseFile& file) {
    return {.facts = ConsentFormFacts{.worker_name = full_name(file.facts.worker),
                                      .birth_date = file.facts.worker.birth_date,
                                      .physician = file.facts.physician,
                                      .day = file.day,
                                      .consent = recorded_consent(file, to_insurer_adviser)}};
}

Disclosure<ReferralFacts> disclose_to_referral(const CaseFile& file) {
    const auto& diagnosis = file.assessment.diagnosis;
    if (diagnosis.conclusion != DiagnosisConclusion::specific_suspected)
        return {.refusal = msg("A letter of referral is made when a red flag or signs of a nerve "
                               "root stop the assessment: neither is on record."),
                .incomplete = diagnosis.conclusion == DiagnosisConclusion::incomplete};
    ReferralFacts selected{.worker_name = full_name(file.facts.worker),
                           .birth_date = file.facts.worker.birth_date,
                           .sex = file.facts.worker.sex,
                           .physician = file.facts.physician,
                           .day = file.day,
                           .complaint = file.facts.complaint,
                           .red_flags = file.facts.red_flags,
                           .diagnosis = diagnosis};
    selected.complaint.sick_leaves.clear();
    return {.facts = std::move(selected)};
}

}  // namespace werkrug::core
