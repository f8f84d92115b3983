#include "core/exposure/what_if.hpp"

#include "core/assessment/assess.hpp"
#include "core/assessment/exposure.hpp"
#include "core/case/case_check.hpp"
#include "tables/error.hpp"

#include <algorithm>
#include <utility>

namespace werkrug::core {

namespace {

using tables::Instrument;
using MaybeNumber = std::optional<double>;

FactorExposure& factor_of(Case& facts, const tables::Factor& factor) {
    auto& factors = facts.exposure.factors;
    const auto found = std::find_if(factors.begin(), factors.end(), [&](const FactorExposure& row) {
        return row.factor == factor.id;
    });
    if (found != factors.end()) return *found;
    factors.push_back({.factor = factor.id});
    return factors.back();
}

bool depends_on(const tables::Factor& factor, const std::vector<MeasureChange>& changes) {
    return std::any_of(factor.levels.begin(), factor.levels.end(), [&](const auto& level) {
        return std::any_of(level.conditions.begin(), level.conditions.end(), [&](const auto& one) {
            return std::any_of(changes.begin(), changes.end(), [&](const MeasureChange& change) {
                return change.measure == one.measure;
            });
        });
    });
}

void change_measures(Case& facts, const std::vector<MeasureChange>& changes,
                     const Instrument& instrument) {
    if (changes.empty()) return;
    std::vector<MaybeNumber> measures(instrument.measures.size());
    if (facts.exposure.worksheet)
        measures = measure_worksheet(*facts.exposure.worksheet, instrument);
    for (const auto& change : changes) measures[change.measure] = change.value;
    for (const auto& factor : instrument.factors) {
        if (!depends_on(factor, changes)) continue;
        const auto level = derive_level(factor, measures);
        auto& row = factor_of(facts, factor);
        row.choice = level ? LevelChoice::stated : LevelChoice::unknown;
        row.stated = level.value_or(tables::Level::none);
    }
}

bool is_about_worksheet(const Problem& problem) {
    return problem.severity == Severity::error &&
           problem.path.starts_with("case/exposure/worksheet");
}

}  // namespace

Case with_changes(Case facts, const Changes& changes, const Instrument& instrument) {
    for (const auto& change : changes.quantities)
        number_at(*facts.exposure.worksheet, change.place) = change.value;
    change_measures(facts, changes.measures, instrument);
    for (const auto& change : changes.levels) {
        auto& row = factor_of(facts, instrument.factors[change.factor]);
        row.choice = change.level ? LevelChoice::stated : LevelChoice::worksheet;
        row.stated = change.level.value_or(tables::Level::none);
    }
    return facts;
}

WhatIf what_if(const Case& facts, const Changes& changes, const Instrument& instrument,
               Date today) {
    WhatIf result{.changed = with_changes(facts, changes, instrument)};
    Problems problems;
    for (auto& problem : check_case(result.changed, instrument, today))
        if (is_about_worksheet(problem)) problems.push_back(std::move(problem));
    if (!problems.empty()) throw Error("--set", std::move(problems));
    result.before = assess(facts, instrument);
    result.after = assess(result.changed, instrument);
    return result;
}

}  // namespace werkrug::core
