#include "core/disclosure/disclosure.hpp"

#include "core/disclosure/assessed_case.hpp"

namespace werkrug::core {

namespace {

bool outcome_is(const Case& facts, std::string_view outcome) {
    return facts.inspection && facts.inspection->outcome == outcome;
}

// Comments of the worker go with the author's reply, or the report stays a draft.
bool is_final(const CaseFile& file) {
    if (outcome_is(file.facts, "agreed")) return true;
    return outcome_is(file.facts, "corrections") && !file.marks.inspection_reply.empty();
}

Message incomplete_refusal() {
    return msg("The assessment is not complete: no report can be made yet.");
}

}  // namespace

std::optional<Date> day_of(const Case& facts) {
    if (facts.inspection && facts.inspection->answered) return facts.inspection->answered;
    return facts.assessment_date;
}

Disclosure<InsurerFacts> disclose_to_insurer(const CaseFile& file) {
    const auto consent = check_consent(file.facts, to_insurer_adviser, file.day);
    if (consent.state != ConsentState::valid) return {.refusal = insurer_refusal(consent.state)};
    if (outcome_is(file.facts, "blocked"))
        return {.refusal = msg("The worker has blocked the report: it may not be made or sent.")};
    if (!finished(file.assessment) || !file.facts.assessment_date)
        return {.refusal = incomplete_refusal(), .incomplete = true};
    InsurerFacts selected;
    select(selected, file, Reader::insurer_adviser);
    selected.consent = *consent.consent;
    selected.inspection = file.facts.inspection;
    selected.reply = file.marks.inspection_reply;
    selected.version = file.version;
    selected.final = is_final(file);
    return {.facts = std::move(selected)};
}

Disclosure<WorkerFacts> disclose_to_worker(const CaseFile& file) {
    if (!finished(file.assessment) || !file.facts.assessment_date)
        return {.refusal = incomplete_refusal(), .incomplete = true};
    WorkerFacts selected;
    select(selected, file, Reader::worker);
    selected.consents = file.facts.consents;
    selected.inspection = file.facts.inspection;
    selected.reply = file.marks.inspection_reply;
    if (may_read(FactGroup::notification, Reader::worker))
        selected.notified_on = file.marks.notified_on;
    selected.day = file.day;
    selected.draft = !is_final(file);
    return {.facts = std::move(selected)};
}

Disclosure<OwnFileFacts> disclose_to_own_file(const CaseFile& file) {
    OwnFileFacts selected;
    select(selected, file, Reader::own_file);
    selected.worker_number = file.facts.worker.worker_number;
    selected.consents = file.facts.consents;
    selected.inspection = file.facts.inspection;
    selected.marks = file.marks;
    selected.day = file.day;
    selected.history = file.history;
    selected.exports = file.exports;
    return {.facts = std::move(selected)};
}

Disclosure<RecordSystemFacts> disclose_to_record_system(const CaseFile& file) {
    AssessedCase readable;
    select(readable, file, Reader::own_file);
    RecordSystemFacts selected{.case_id = readable.case_id,
                               .worker = readable.worker,
                               .assessment_date = readable.assessment_date,
                               .onset = readable.complaint.onset,
                               .red_flags = readable.red_flags,
                               .work_relation = readable.work_relation,
                               .conclusion = readable.judgement.conclusion,
                               .questionnaires = readable.care.questionnaires,
                               .assessment = readable.assessment};
    selected.worker.worker_number = file.facts.worker.worker_number;
    for (auto& exclusion : selected.red_flags.exclusions) exclusion.text.clear();
    return {.facts = std::move(selected)};
}

Disclosure<ScoreFormFacts> disclose_to_score_form(const CaseFile& file) {
    const auto& facts = file.facts;
    ScoreFormFacts selected{.worker_name = full_name(facts.worker),
                            .birth_date = facts.worker.birth_date,
                            .sex = facts.worker.sex,
                            .physician = facts.physician,
                            .assessment_date = facts.assessment_date,
                            .complaint = facts.complaint,
                            .red_flags = facts.red_flags,
                            .assessment = file.assessment};
    selected.complaint.description.clear();
    return {.facts = std::move(selected)};
}

namespace {

template <class Facts>
std::optional<Refusal> refusal_in(const Disclosure<Facts>& disclosure) {
    if (disclosure.facts) return std::nullopt;
    return Refusal{.why = disclosure.refusal, .incomplete = disclosure.incomplete};
}

}  // namespace

std::optional<Refusal> refusal_of(DocumentKind kind, const CaseFile& file) {
    switch (kind) {
        case DocumentKind::insurer_report:
            return refusal_in(disclose_to_insurer(file));
        case DocumentKind::worker_report:
            return refusal_in(disclose_to_worker(file));
        case DocumentKind::employer_letter:
            return refusal_in(disclose_to_employer(file));
        case DocumentKind::own_file:
            return refusal_in(disclose_to_own_file(file));
        case DocumentKind::notification_sheet:
            return refusal_in(disclose_to_ncvb(file));
        case DocumentKind::information_request:
            return refusal_in(disclose_to_treating_physician(file));
        case DocumentKind::insurer_consent_form:
            return refusal_in(disclose_to_consent_form(file));
        case DocumentKind::score_form:
            return refusal_in(disclose_to_score_form(file));
        case DocumentKind::referral_letter:
            return refusal_in(disclose_to_referral(file));
    }
    return std::nullopt;
}

}  // namespace werkrug::core
