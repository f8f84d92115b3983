// The smallest change of one quantity of the worksheet that lowers the level of a factor, or that
// brings the work-relatedness under the threshold. Pure.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/exposure/quantity.hpp"

#include <optional>
#include <vector>

namespace werkrug::core {

// How the new value was found. `exact`: it is a limit of the instrument's criteria (a load of
// exactly 15 kg is not over 15 kg). `searched`: the largest multiple of the quantity's step
// (tables/prevention.hpp) that does it; more is too much, whatever the other tasks contribute.
enum class ChangeMethod { exact, searched };

struct SmallestChange {
    QuantityPlace place{};
    double from{};
    double to{};
    ChangeMethod method{};
    std::size_t tier{};  // of prevention: at the source comes first
};

// What is to be reached: another level of a factor, or the other side of the threshold.
struct PreventionGoal {
    std::optional<std::size_t> factor{};  // index into the instrument's factors; nothing: threshold
    // In the order of the strategy of occupational hygiene, within a tier the relatively smallest
    // change first. Empty: no change of one quantity alone reaches it.
    std::vector<SmallestChange> changes{};
};

// Goals: a lower level of each counted factor whose level follows from the worksheet and is above
// the lowest; and the threshold, when the instrument finds an occupational disease. Quantities
// are only ever made smaller (angles by their size), never under 0; the length of the shift and the
// years cannot be changed. Every measure falls with each of these quantities, so that the search
// misses nothing.
std::vector<PreventionGoal> smallest_changes(const Case& facts,
                                             const tables::Instrument& instrument);

}  // namespace werkrug::core
