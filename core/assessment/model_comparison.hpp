// How far a conclusion depends on the model: the same case by every shipped instrument, by the one
// it is assessed with, and by the odds ratios of other research (tables/evidence_sets.hpp).
#pragma once

#include "core/assessment/assessment.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

struct ModelOutcome {
    std::string id{};  // of the instrument or evidence set
    LocalizedText title{};
    std::string source{};                   // citation; empty: the instrument's own sources
    bool own{false};                        // the instrument that the case is assessed with
    std::optional<double> percent_table{};  // an instrument's; a set has no table
    double percent_model{};
    Interval interval95{};
    double probability_at_least_threshold{};  // 0..1
    bool reaches_threshold{false};            // by the table where there is one, else the model
    bool borderline{false};                   // the threshold within the interval, or sides differ
    std::vector<std::string> counted_factors{};    // ids with an effect here
    std::vector<std::string> uncovered_factors{};  // present, but the model says nothing about them
};

struct ModelComparison {
    double threshold_percent{};
    std::vector<ModelOutcome> outcomes{};  // the own instrument first

    // Some models reach the threshold, and some do not.
    bool conclusion_depends() const;
};

// Nothing when the case has no result by its own instrument. An instrument that cannot assess the
// case (a factor that it counts is unknown) is left out. `own`: the instrument of `assessment`.
std::optional<ModelComparison> compare_models(const Case& facts, const Assessment& assessment,
                                              const tables::Instrument& own);

}  // namespace werkrug::core
