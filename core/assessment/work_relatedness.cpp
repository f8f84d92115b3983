#include "core/assessment/work_relatedness.hpp"

#include "core/assessment/log_odds_sum.hpp"
#include "tables/etiologic_fraction.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

using tables::etiologic_fraction_percent;
using tables::Instrument;

constexpr double percent = 100;

LogOddsSum sum_log_odds(const ExposureResult& exposure, const Instrument& instrument) {
    LogOddsSum sum;
    double variance = 0;
    for (const auto& result : exposure.factors) {
        const auto& factor = instrument.factors[result.factor];
        if (!factor.counted || !result.level) continue;
        const auto& level = *factor.find(*result.level);
        sum.odds_ratio *= level.odds_ratio;
        sum.mean += level.log_odds;
        variance += level.log_odds_error * level.log_odds_error;
        sum.assumed_deviation = sum.assumed_deviation || level.error_assumed;
    }
    sum.deviation = std::sqrt(variance);
    return sum;
}

// Would another level of this factor put the table on the other side of the threshold?
bool decides(const FactorResult& result, const WorkRelatedness& outcome, int points,
             const Instrument& instrument) {
    const auto& levels = instrument.factors[result.factor].levels;
    return std::any_of(levels.begin(), levels.end(), [&](const tables::FactorLevel& level) {
        const int others = points - result.points;
        const double fraction = table_percent(instrument, others + level.points, outcome.age_band);
        return (fraction >= outcome.threshold_percent) != outcome.occupational_disease;
    });
}

void remark_weak_evidence(const ExposureResult& exposure, const WorkRelatedness& outcome,
                          const Instrument& instrument, std::vector<Reason>& reasons) {
    for (const auto& result : exposure.factors) {
        const bool weak = !result.evidence || instrument.evidence_grades[*result.evidence].weak;
        if (weak && instrument.factors[result.factor].counted &&
            decides(result, outcome, *exposure.points, instrument))
            reasons.push_back({.rule = Rule::remark_weak_evidence, .subject = result.factor});
    }
}

void remark_onset_band(const Case& facts, const WorkRelatedness& outcome,
                       const Instrument& instrument, std::vector<Reason>& reasons) {
    if (!facts.complaint.onset) return;
    const int age = whole_years(*facts.worker.birth_date, *facts.complaint.onset);
    const auto band = instrument.find_age_band(age);
    if (band && *band != outcome.age_band)
        reasons.push_back({.rule = Rule::remark_age_band_at_onset,
                           .subject = *band,
                           .values = {static_cast<double>(age)}});
}

bool uses_working_definition(const ExposureResult& exposure, const Instrument& instrument) {
    return std::any_of(exposure.factors.begin(), exposure.factors.end(), [&](const auto& result) {
        const auto& factor = instrument.factors[result.factor];
        if (!factor.counted || !result.level) return false;
        return factor.find(*result.level)->basis == tables::Basis::working_definition;
    });
}

// The side of the threshold that a judgement is on; nothing for "undecided".
std::optional<bool> judged_occupational(ConclusionClass conclusion) {
    switch (conclusion) {
        case ConclusionClass::very_likely:
        case ConclusionClass::likely:
        case ConclusionClass::suspected:
            return true;
        case ConclusionClass::not_occupational:
            return false;
        case ConclusionClass::undecided:
            break;
    }
    return std::nullopt;
}

void weigh_judgement(const Judgement& judgement, WorkRelatedness& outcome,
                     std::vector<Reason>& reasons) {
    outcome.conclusion_class = judgement.conclusion;
    if (!judgement.conclusion) return;
    const auto side = judged_occupational(*judgement.conclusion);
    outcome.deviates = side && *side != outcome.occupational_disease;
    Rule rule = Rule::judgement_undecided;
    if (side) rule = outcome.deviates ? Rule::judgement_deviates : Rule::judgement_agrees;
    reasons.push_back({.rule = rule});
}

WorkRelatedness compute(int age, std::size_t band, const LogOddsSum& sum, int points,
                        const Instrument& instrument) {
    WorkRelatedness outcome{.age = age, .age_band = band};
    const double prior = instrument.age_bands[band].prior_percent;
    const double threshold = instrument.threshold_percent;
    outcome.prior_percent = prior;
    outcome.threshold_percent = threshold;
    outcome.percent_table = table_percent(instrument, points, band);
    outcome.percent_model = etiologic_fraction_percent(prior, sum.mean);
    outcome.interval95 = fraction_interval(prior, sum, instrument.model.normal_quantile);
    outcome.probability_at_least_threshold =
        probability_at_least(sum, instrument.age_bands[band].log_odds_at_threshold);
    outcome.occupational_disease = outcome.percent_table >= threshold;
    const bool sides_differ = outcome.occupational_disease != (outcome.percent_model >= threshold);
    const bool inside = outcome.interval95.low <= threshold && threshold <= outcome.interval95.high;
    outcome.borderline = sides_differ || inside;
    return outcome;
}

void explain_steps(const WorkRelatedness& outcome, const LogOddsSum& sum, int points,
                   std::vector<Reason>& reasons) {
    reasons.push_back({.rule = Rule::age_band,
                       .subject = outcome.age_band,
                       .values = {static_cast<double>(outcome.age), outcome.prior_percent}});
    reasons.push_back({.rule = Rule::table_cell,
                       .subject = outcome.age_band,
                       .values = {static_cast<double>(points), outcome.percent_table}});
    reasons.push_back(
        {.rule = Rule::threshold, .values = {outcome.percent_table, outcome.threshold_percent}});
    reasons.push_back({.rule = Rule::model, .values = {sum.odds_ratio, outcome.percent_model}});
    reasons.push_back(
        {.rule = Rule::interval, .values = {outcome.interval95.low, outcome.interval95.high}});
    reasons.push_back(
        {.rule = Rule::probability,
         .values = {outcome.probability_at_least_threshold * percent, outcome.threshold_percent}});
    if (outcome.borderline) reasons.push_back({.rule = Rule::borderline});
}

void add_remarks(const Case& facts, const ExposureResult& exposure, const WorkRelatedness& outcome,
                 const LogOddsSum& sum, const Instrument& instrument,
                 std::vector<Reason>& reasons) {
    remark_onset_band(facts, outcome, instrument, reasons);
    remark_weak_evidence(exposure, outcome, instrument, reasons);
    if (sum.assumed_deviation) reasons.push_back({.rule = Rule::remark_interval_assumed});
    if (uses_working_definition(exposure, instrument))
        reasons.push_back({.rule = Rule::remark_working_definition});
    if (instrument.status != tables::Status::derived) return;
    reasons.push_back({.rule = Rule::remark_uncorrected_odds_ratios});
    reasons.push_back({.rule = Rule::remark_derived_instrument});
}

// The age on the assessment date and its band; reports why there is none.
std::optional<std::size_t> find_band(const Case& facts, int& age, const Instrument& instrument,
                                     std::vector<MissingFact>& incomplete) {
    // Missing dates were already named by step 1.
    if (!facts.worker.birth_date || !facts.assessment_date) return std::nullopt;
    age = whole_years(*facts.worker.birth_date, *facts.assessment_date);
    const auto band = instrument.find_age_band(age);
    if (!band) incomplete.push_back({MissingKind::age_out_of_range});
    return band;
}

}  // namespace

double table_percent(const Instrument& instrument, int points, std::size_t age_band) {
    if (instrument.status != tables::Status::derived)
        return instrument.table.at(static_cast<std::size_t>(points)).at(age_band);
    return tables::etiologic_fraction_percent(instrument.age_bands[age_band].prior_percent,
                                              points / instrument.model.points_per_log_odds);
}

std::optional<WorkRelatedness> work_relatedness(const Case& facts, const ExposureResult& exposure,
                                                const Instrument& instrument,
                                                std::vector<MissingFact>& incomplete,
                                                std::vector<Reason>& reasons) {
    int age = 0;
    const auto band = find_band(facts, age, instrument, incomplete);
    if (!band || !exposure.points) return std::nullopt;
    const auto sum = sum_log_odds(exposure, instrument);
    auto outcome = compute(age, *band, sum, *exposure.points, instrument);
    explain_steps(outcome, sum, *exposure.points, reasons);
    weigh_judgement(facts.judgement, outcome, reasons);
    add_remarks(facts, exposure, outcome, sum, instrument, reasons);
    return outcome;
}

}  // namespace werkrug::core
