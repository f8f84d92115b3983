// Step 2: measures of a worksheet, the levels they give, and the points.
#pragma once

#include "core/assessment/assessment.hpp"

namespace werkrug::core {

// One value per measure of the instrument, by the rules of format/result.md: time holding a load
// in a task = min-per-shift x per-min x hold-s / 60, never more than the task; shares of a task add
// up, never over 1; "over" is strictly greater; a posture counts by the larger of flexion and
// rotation; A(8) takes the highest of the axes, summed per axis over the tasks first. A value
// that an unknown number could change is empty; a task without lifts has none, and so on. Of a
// worksheet without tasks nothing is known.
std::vector<std::optional<double>> measure_worksheet(const Worksheet& worksheet,
                                                     const tables::Instrument& instrument);

// The highest level of which a condition holds; the lowest when none does; nothing when an unknown
// measure could make it higher, or when the factor has no conditions at all.
std::optional<tables::Level> derive_level(const tables::Factor& factor,
                                          const std::vector<std::optional<double>>& measures);

// Comparisons tolerate the rounding noise of sums (a relative 1e-9): exactly 10 % is not over 10 %.
bool holds(const tables::Condition& condition, double value);

ExposureResult evaluate_exposure(const Case& facts, const tables::Instrument& instrument,
                                 std::vector<MissingFact>& incomplete,
                                 std::vector<Reason>& reasons);

}  // namespace werkrug::core
