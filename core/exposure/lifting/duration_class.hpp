// How long and how often is lifted: duration classes and frequencies from observed patterns.
// Source: Applications manual, NIOSH 94-110 (revised 9/2021), pp. 13-16.
#pragma once

#include "tables/lifting_equation.hpp"

#include <optional>
#include <vector>

namespace werkrug::core {

// Continuous lifting, then light work until the next lifting or the end of the shift.
struct LiftingSession {
    double work_min{};
    double recovery_min{};
};

// The longest stretch of lifting: sessions are added together where the light work between them is
// too short for the class of what was added so far; that light work itself does not count.
double longest_stretch_min(const std::vector<LiftingSession>& sessions);

// The class of a stretch; nothing over the longest class (8 h), where no limit is given.
std::optional<tables::LiftDuration> lift_duration_of(double stretch_min);

// How long light work must be for a stretch of lifting to count on its own; nothing where the
// manual has no rule: from the class "long" on.
std::optional<double> recovery_needed_min(double stretch_min);

// The mean frequency of lifting that goes on for a part of the usual period of 15 minutes only.
// Lifting for all of it and more keeps its frequency.
double sampled_frequency(double lifts_per_min, double lifting_min);

}  // namespace werkrug::core
