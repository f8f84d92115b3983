#include "core/exposure/lifting/duration_class.hpp"

#include <algorithm>

namespace werkrug::core {

double longest_stretch_min(const std::vector<LiftingSession>& sessions) {
    double longest = 0;
    double stretch = 0;
    for (const auto& session : sessions) {
        stretch += session.work_min;
        longest = std::max(longest, stretch);
        const auto needed = recovery_needed_min(stretch);
        if (needed && session.recovery_min >= *needed) stretch = 0;
    }
    return longest;
}

std::optional<tables::LiftDuration> lift_duration_of(double stretch_min) {
    const auto& limits = tables::lifting_equation().durations;
    const auto* found =
        std::find_if(limits.begin(), limits.end(),
                     [stretch_min](const auto& limit) { return stretch_min <= limit.most_min; });
    if (found == limits.end()) return std::nullopt;
    return static_cast<tables::LiftDuration>(found - limits.begin());
}

std::optional<double> recovery_needed_min(double stretch_min) {
    const auto duration = lift_duration_of(stretch_min);
    if (!duration) return std::nullopt;
    const auto& limits = tables::lifting_equation().durations;
    const auto ratio = limits.at(static_cast<std::size_t>(*duration)).recovery_ratio;
    if (!ratio) return std::nullopt;
    return *ratio * stretch_min;
}

double sampled_frequency(double lifts_per_min, double lifting_min) {
    const double sample_min = tables::lifting_equation().sample_min;
    return lifts_per_min * std::min(lifting_min, sample_min) / sample_min;
}

}  // namespace werkrug::core
