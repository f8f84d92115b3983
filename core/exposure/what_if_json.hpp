// A what-if and the smallest changes as JSON.
#pragma once

#include "core/exposure/smallest_change.hpp"
#include "core/exposure/what_if.hpp"

#include <string>
#include <vector>

namespace werkrug::core {

// One object, indented, ending in a line feed: {"what_if_format": 1, "case_id", "changes":
// [{"name", "task", "row", "from", "to"}], "stated_factors": ids of those whose level does not
// follow from the worksheet, "before" and "after": {"diagnosis", "exposure", "assessment",
// "incomplete"} as in format/result.md, "smallest_changes": [{"goal": "level" or "threshold",
// "factor", "changes":
// [{"name", "task", "row", "from", "to", "unit", "method": "exact" or "searched", "tier"}]}]}. Rows
// count from 1 within their task.
std::string what_if_json(const Case& facts, const Changes& changes, const WhatIf& outcome,
                         const std::vector<PreventionGoal>& goals,
                         const tables::Instrument& instrument);

}  // namespace werkrug::core
