#include "core/disclosure/disclosure.hpp"

namespace werkrug::core {

namespace {

ConsentState state_on(const Consent& consent, Date day) {
    if (!consent.date) return ConsentState::none;  // not known to have been given
    if (consent.withdrawn && *consent.withdrawn <= day) return ConsentState::withdrawn;
    if (*consent.date > day) return ConsentState::not_yet_given;
    if (consent.until && *consent.until < day) return ConsentState::expired;
    return ConsentState::valid;
}

Message refusal_text(ConsentState state) {
    switch (state) {
        case ConsentState::not_yet_given:
            return msg(
                "The worker’s consent is dated after the assessment: no report for the "
                "insurer can be made.");
        case ConsentState::withdrawn:
            return msg(
                "The worker has withdrawn the consent: no report for the insurer can be made.");
        case ConsentState::expired:
            return msg(
                "The worker’s consent had expired on the day of the assessment: no report for "
                "the insurer can be made.");
        case ConsentState::none:
        case ConsentState::valid:
            break;
    }
    return msg(
        "There is no written consent of the worker for the medical adviser of the insurer on "
        "record: no report can be made.");
}

bool outcome_is(const Case& facts, std::string_view outcome) {
    return facts.inspection && facts.inspection->outcome == outcome;
}

// Steps 1 to 3 came to an end: with a percentage, or with another disease.
bool finished(const Assessment& assessment) {
    switch (assessment.diagnosis.conclusion) {
        case DiagnosisConclusion::nonspecific:
            return assessment.work_relatedness.has_value();
        case DiagnosisConclusion::specific_suspected:
        case DiagnosisConclusion::not_low_back_pain:
            return true;
        case DiagnosisConclusion::incomplete:
            break;
    }
    return false;
}

// The whitelist of the insurer's medical adviser. What is not copied here cannot reach the
// document.
InsurerFacts select_for_insurer(const Case& facts, const Assessment& assessment,
                                const Consent& consent) {
    InsurerFacts selected;
    selected.case_id = facts.id;
    selected.worker = facts.worker;
    selected.worker.worker_number.clear();
    selected.employment = facts.employment;
    selected.physician = facts.physician;
    selected.assessment_date = *facts.assessment_date;
    selected.complaint = facts.complaint;
    selected.red_flags = facts.red_flags;
    selected.exposure = facts.exposure;
    selected.work_relation = facts.work_relation;
    selected.other_causes = facts.other_causes;
    selected.judgement = facts.judgement;
    selected.work_limits = facts.work_limits;
    selected.measures = facts.measures;
    selected.consent = consent;
    selected.inspection = facts.inspection;
    selected.assessment = assessment;
    selected.final = outcome_is(facts, "agreed");
    return selected;
}

}  // namespace

ConsentCheck check_consent(const Case& facts, std::string_view to, Date day) {
    ConsentCheck best;
    for (const auto& consent : facts.consents) {
        if (consent.to != to) continue;
        const auto state = state_on(consent, day);
        if (state == ConsentState::valid) return {.state = state, .consent = &consent};
        if (state != ConsentState::none) best = {.state = state, .consent = &consent};
    }
    return best;
}

InsurerDisclosure disclose_to_insurer(const Case& facts, const Assessment& assessment) {
    const auto refuse = [](Message why, bool incomplete = false) {
        return InsurerDisclosure{.facts = {}, .refusal = std::move(why), .incomplete = incomplete};
    };
    if (!facts.assessment_date)
        return refuse(
            msg("The date of the assessment is not known: the consent cannot be checked, no "
                "report can be made."),
            true);
    const auto consent = check_consent(facts, "insurer-medical-adviser", *facts.assessment_date);
    if (consent.state != ConsentState::valid) return refuse(refusal_text(consent.state));
    if (outcome_is(facts, "blocked"))
        return refuse(msg("The worker has blocked the report: it may not be made or sent."));
    if (!finished(assessment))
        return refuse(msg("The assessment is not complete: no report can be made yet."), true);
    return {.facts = select_for_insurer(facts, assessment, *consent.consent)};
}

}  // namespace werkrug::core
