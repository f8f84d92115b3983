// A recording of the trunk's posture, summed up, as JSON.
#pragma once

#include "core/exposure/posture/posture_summary.hpp"
#include "tables/language.hpp"

#include <string>

namespace werkrug::core {

// One object, indented, ending in a line feed: {"posture_format": 1, "samples", "empty_samples",
// "moving_samples", "duration_s", "gaps", "gap_s", "whole": {...}, "tasks": [{"task", ...}]}, each
// with "seconds", "flexion" and "rotation" (null when not recorded): {"zones": [{"id", "over_deg",
// "from_deg", "seconds", "share", "verdicts": [{"text", "source", "provenance"}]}],
// "percentiles_deg":
// {"50": …}}, and "episodes": [{"over_deg", "count", "seconds", "share", "longest_s"}].
std::string posture_json(const PostureResult& result, Language language);

}  // namespace werkrug::core
