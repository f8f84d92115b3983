#include "core/assessment/diagnosis.hpp"

namespace werkrug::core {

namespace {

using tables::RedFlag;

// A derived flag is answered by the age in whole years at the first onset ever known.
Answer derive_onset_age(const Case& facts, const RedFlag& flag) {
    const auto& complaint = facts.complaint;
    const auto onset = complaint.first_onset ? complaint.first_onset : complaint.onset;
    if (!onset || !facts.worker.birth_date) return Answer::unknown;
    const int age = whole_years(*facts.worker.birth_date, *onset);
    const bool young = flag.onset_age_under && age < *flag.onset_age_under;
    const bool old = flag.onset_age_over && age > *flag.onset_age_over;
    return young || old ? Answer::yes : Answer::no;
}

void sort_flag(const Case& facts, const RedFlag& flag, std::size_t index, DiagnosisResult& result,
               std::vector<Reason>& reasons) {
    const auto answer =
        flag.derived() ? derive_onset_age(facts, flag) : flag_answer(facts, flag.id, index);
    if (answer == Answer::unknown) {
        result.red_flags_open.push_back(index);
    } else if (answer == Answer::yes && find_exclusion(facts, flag.id) != nullptr) {
        reasons.push_back({.rule = Rule::red_flag_excluded, .subject = index});
    } else if (answer == Answer::yes) {
        result.red_flags_present.push_back(index);
        result.emergency = result.emergency || flag.emergency;
        reasons.push_back({.rule = Rule::red_flag_present, .subject = index});
    }
}

void classify_duration(const Case& facts, const tables::Diagnosis& diagnosis,
                       DiagnosisResult& result, std::vector<Reason>& reasons) {
    if (!facts.complaint.onset || !facts.assessment_date) return;
    const int days = days_between(*facts.complaint.onset, *facts.assessment_date);
    if (days < 0) return;
    result.duration_days = days;
    if (days < diagnosis.subacute_from_days)
        result.duration_class = tables::DurationClass::acute;
    else if (days <= diagnosis.chronic_over_days)
        result.duration_class = tables::DurationClass::subacute;
    else
        result.duration_class = tables::DurationClass::chronic;
    reasons.push_back({.rule = Rule::duration, .values = {static_cast<double>(days)}});
}

// Everything step 1 must know and does not.
void list_missing(const Case& facts, const DiagnosisResult& result,
                  std::vector<MissingFact>& incomplete) {
    const auto& complaint = facts.complaint;
    if (complaint.location == Location::unknown) incomplete.push_back({MissingKind::location});
    if (complaint.radiation == Radiation::unknown) incomplete.push_back({MissingKind::radiation});
    if (complaint.radiation == Radiation::below_knee && complaint.dermatomal == Answer::unknown)
        incomplete.push_back({MissingKind::dermatomal});
    if (!complaint.onset) incomplete.push_back({MissingKind::onset});
    if (!facts.assessment_date) incomplete.push_back({MissingKind::assessment_date});
    if (!facts.worker.birth_date) incomplete.push_back({MissingKind::birth_date});
    for (const auto flag : result.red_flags_open)
        incomplete.push_back({MissingKind::red_flag, flag});
}

bool radicular(const Complaint& complaint) {
    return complaint.radiation == Radiation::below_knee && complaint.dermatomal == Answer::yes;
}

bool open_question(const Complaint& complaint, const DiagnosisResult& result) {
    return complaint.location == Location::unknown || complaint.radiation == Radiation::unknown ||
           (complaint.radiation == Radiation::below_knee &&
            complaint.dermatomal == Answer::unknown) ||
           !result.red_flags_open.empty();
}

DiagnosisConclusion conclude(const Complaint& complaint, const DiagnosisResult& result,
                             std::vector<Reason>& reasons) {
    if (complaint.location == Location::elsewhere) {
        reasons.push_back({.rule = Rule::not_low_back_pain});
        return DiagnosisConclusion::not_low_back_pain;
    }
    if (radicular(complaint)) reasons.push_back({.rule = Rule::radicular_suspected});
    if (radicular(complaint) || !result.red_flags_present.empty())
        return DiagnosisConclusion::specific_suspected;
    if (open_question(complaint, result)) {
        reasons.push_back({.rule = Rule::diagnosis_open});
        return DiagnosisConclusion::incomplete;
    }
    reasons.push_back({.rule = Rule::nonspecific});
    return DiagnosisConclusion::nonspecific;
}

std::optional<std::size_t> find_code(const Complaint& complaint, const DiagnosisResult& result,
                                     const tables::Diagnosis& diagnosis) {
    const bool below_knee = complaint.radiation == Radiation::below_knee;
    for (std::size_t i = 0; i < diagnosis.codes.size(); ++i) {
        const auto& code = diagnosis.codes[i];
        const bool duration_fits = !code.duration || code.duration == result.duration_class;
        if (code.below_knee == below_knee && duration_fits) return i;
    }
    return std::nullopt;
}

}  // namespace

DiagnosisResult diagnose(const Case& facts, const tables::Instrument& instrument,
                         std::vector<MissingFact>& incomplete, std::vector<Reason>& reasons) {
    DiagnosisResult result;
    const auto& flags = instrument.diagnosis.red_flags;
    for (std::size_t i = 0; i < flags.size(); ++i) sort_flag(facts, flags[i], i, result, reasons);
    classify_duration(facts, instrument.diagnosis, result, reasons);
    result.conclusion = conclude(facts.complaint, result, reasons);
    list_missing(facts, result, incomplete);
    if (result.conclusion != DiagnosisConclusion::nonspecific) return result;
    result.code = find_code(facts.complaint, result, instrument.diagnosis);
    if (result.code) reasons.push_back({.rule = Rule::diagnosis_code, .subject = *result.code});
    return result;
}

}  // namespace werkrug::core
