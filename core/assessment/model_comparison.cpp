#include "core/assessment/model_comparison.hpp"

#include "core/assessment/assess.hpp"
#include "core/assessment/log_odds_sum.hpp"
#include "tables/etiologic_fraction.hpp"
#include "tables/evidence_sets.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/model_terms.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

using tables::EvidenceSet;
using tables::Instrument;

bool present(const std::optional<tables::Level>& level) {
    return level && *level != tables::Level::none;
}

// ---- by an instrument

void list_factors(const ExposureResult& exposure, const Instrument& instrument,
                  ModelOutcome& outcome) {
    for (const auto& result : exposure.factors) {
        const auto& factor = instrument.factors.at(result.factor);
        if (!present(result.level)) continue;
        auto& list = factor.counted ? outcome.counted_factors : outcome.uncovered_factors;
        list.push_back(factor.id);
    }
}

std::optional<ModelOutcome> outcome_of(const Assessment& assessment, const Instrument& instrument) {
    if (!assessment.work_relatedness) return std::nullopt;
    const auto& result = *assessment.work_relatedness;
    ModelOutcome outcome{.id = instrument.id,
                         .title = instrument.title,
                         .percent_table = result.percent_table,
                         .percent_model = result.percent_model,
                         .interval95 = result.interval95,
                         .probability_at_least_threshold = result.probability_at_least_threshold,
                         .reaches_threshold = result.occupational_disease,
                         .borderline = result.borderline};
    list_factors(assessment.exposure, instrument, outcome);
    return outcome;
}

// ---- by an evidence set

// Levels in the order of Level: none, moderate, high.
bool counts_in(const EvidenceSet& set, const std::optional<tables::Level>& level) {
    return level && (*level == tables::Level::high || *level == set.from_level);
}

bool knows(const EvidenceSet& set, const std::string& factor) {
    const auto names = [&](const auto& effect) {
        return std::find(effect.factors.begin(), effect.factors.end(), factor) !=
               effect.factors.end();
    };
    return std::any_of(set.effects.begin(), set.effects.end(), names);
}

LogOddsSum sum_of(const std::vector<tables::Effect>& effects, double quantile) {
    LogOddsSum sum;
    double variance = 0;
    for (const auto& effect : effects) {
        const double error = tables::log_odds_error(effect.low, effect.high, quantile);
        sum.odds_ratio *= effect.odds_ratio;
        sum.mean += std::log(effect.odds_ratio);
        variance += error * error;
    }
    sum.deviation = std::sqrt(variance);
    return sum;
}

ModelOutcome outcome_of(const EvidenceSet& set, const Assessment& assessment,
                        const Instrument& instrument) {
    ModelOutcome outcome{.id = set.id, .title = set.title, .source = set.citation};
    for (const auto& result : assessment.exposure.factors) {
        const auto& factor = instrument.factors.at(result.factor).id;
        if (!present(result.level)) continue;
        const bool counted = knows(set, factor) && counts_in(set, result.level);
        (counted ? outcome.counted_factors : outcome.uncovered_factors).push_back(factor);
    }
    const auto& own = *assessment.work_relatedness;
    const auto quantile = instrument.model.normal_quantile;
    const auto sum = sum_of(counting_effects(set, outcome.counted_factors), quantile);
    outcome.percent_model = tables::etiologic_fraction_percent(own.prior_percent, sum.mean);
    outcome.interval95 = fraction_interval(own.prior_percent, sum, quantile);
    outcome.probability_at_least_threshold =
        probability_at_least(sum, instrument.age_bands[own.age_band].log_odds_at_threshold);
    outcome.reaches_threshold = outcome.percent_model >= own.threshold_percent;
    outcome.borderline = outcome.interval95.low <= own.threshold_percent &&
                         own.threshold_percent <= outcome.interval95.high;
    return outcome;
}

}  // namespace

bool ModelComparison::conclusion_depends() const {
    return std::any_of(outcomes.begin(), outcomes.end(), [this](const auto& outcome) {
        return outcome.reaches_threshold != outcomes.front().reaches_threshold;
    });
}

std::optional<ModelComparison> compare_models(const Case& facts, const Assessment& assessment,
                                              const Instrument& own) {
    auto first = outcome_of(assessment, own);
    if (!first) return std::nullopt;
    first->own = true;
    ModelComparison comparison{.threshold_percent = assessment.work_relatedness->threshold_percent};
    comparison.outcomes.push_back(std::move(*first));
    for (const auto& shipped : tables::shipped_instruments()) {
        if (shipped.instrument.id == own.id) continue;
        auto outcome = outcome_of(assess(facts, shipped.instrument), shipped.instrument);
        if (outcome) comparison.outcomes.push_back(std::move(*outcome));
    }
    for (const auto& set : tables::evidence_sets())
        comparison.outcomes.push_back(outcome_of(set, assessment, own));
    return comparison;
}

}  // namespace werkrug::core
