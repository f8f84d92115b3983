// The comparison of models as JSON, for programs.
#pragma once

#include "core/assessment/model_comparison.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::core {

// {"threshold_percent", "conclusion_depends", "models": [{"id", "title", "source", "own",
// "percent_table", "percent_model", "interval95": {"low", "high"},
// "probability_at_least_threshold", "reaches_threshold", "borderline", "counted", "not_covered"}]}.
// Percent 0..100, unrounded; percent_table null for research that has no table. Titles in the
// translator's language. Ends in a line feed.
std::string model_comparison_json(const ModelComparison& comparison, const Translator& tr);

}  // namespace werkrug::core
