// The selection of the notification sheet: anonymous, and only what such a form asks
// (domain/six-steps.md, "Notification sheet").
#include "core/case/anonymous_facts.hpp"
#include "core/case/occupation.hpp"
#include "core/disclosure/disclosure.hpp"

namespace werkrug::core {

namespace {

std::optional<int> year_of(const std::optional<Date>& date) {
    if (!date) return std::nullopt;
    return static_cast<int>(date->year());
}

// A factor that no task can show is psychosocial, which the notification does not hold.
std::vector<NotifiedExposure> raised_exposures(const CaseFile& file) {
    std::vector<NotifiedExposure> raised;
    for (const auto& result : file.assessment.exposure.factors) {
        const bool at_work = file.instrument.instrument.factors.at(result.factor).derivable();
        if (at_work && result.level && *result.level != tables::Level::none)
            raised.push_back({.factor = result.factor, .level = *result.level});
    }
    return raised;
}

}  // namespace

Disclosure<NotificationFacts> disclose_to_ncvb(const CaseFile& file) {
    const auto& facts = file.facts;
    const auto incomplete = [](Message what) {
        return Disclosure<NotificationFacts>{.refusal = std::move(what), .incomplete = true};
    };
    if (!facts.judgement.conclusion)
        return incomplete(
            msg("The notification needs your conclusion: very likely, likely or "
                "suspected."));
    if (!is_notified(*facts.judgement.conclusion))
        return {.refusal = msg("Only a disease that you conclude to be occupational (very likely, "
                               "likely or suspected) is notified.")};
    const auto& code = file.assessment.diagnosis.code;
    if (!code)
        return incomplete(
            msg("The notification needs a diagnosis with a CAS code: nonspecific "
                "low-back pain has not been diagnosed."));
    if (facts.physician.service.empty())
        return incomplete(
            msg("The notification needs the name of the occupational health service, "
                "or “independent company doctor”."));
    const auto& codes = file.instrument.instrument.diagnosis.codes.at(*code);
    const auto& worksheet = facts.exposure.worksheet;
    return {.facts =
                NotificationFacts{.service = facts.physician.service,
                                  .cas_code = codes.cas,
                                  .icd10_code = codes.icd10,
                                  .sex = facts.worker.sex,
                                  .year_of_birth = year_of(facts.worker.birth_date),
                                  .occupation_code = code_in(facts.employment.occupation, isco_08),
                                  .sector_code = code_in(facts.employment.sector, "NACE-2"),
                                  .exposures = raised_exposures(file),
                                  .exposure_years = worksheet ? worksheet->years : std::nullopt,
                                  .hours_per_week = facts.employment.hours_per_week,
                                  .first_day_of_complaints = facts.complaint.onset,
                                  .sick_leave_days = longest_leave_days(facts, file.day),
                                  .measure_kinds = measure_kinds(facts),
                                  .conclusion = *facts.judgement.conclusion,
                                  .day = file.day}};
}

}  // namespace werkrug::core
