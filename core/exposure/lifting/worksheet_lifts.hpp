// The lifts of a case's worksheet: put to the lifting equation, and added up over a shift.
#pragma once

#include "core/case/case.hpp"
#include "core/exposure/lifting/lift.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

struct WorksheetLift {
    std::size_t task{};  // numbers from 0
    std::size_t lift{};
    // Nothing when something is not known. The height at the origin is that of the hands, and the
    // time of the task counts as one stretch of lifting, which can only make the limit lower.
    std::optional<LiftingTask> lifting{};
    // What is not known, by the attributes of format 1: "load-kg", …, "min-per-shift".
    std::vector<std::string> missing{};
};

// All lifts of all tasks, in their order.
std::vector<WorksheetLift> worksheet_lifts(const Worksheet& worksheet);

struct WeightClassCount {
    double from_kg{};
    std::optional<double> to_kg{};  // not included; nothing: no end
    std::optional<double> lifts_per_shift{};
};

// Nothing where a number that could change it is not known.
struct LiftingTotals {
    std::optional<double> lifts_per_shift{};
    std::optional<double> tonnes_per_shift{};
    std::vector<WeightClassCount> by_weight{};
};

// Lifts per shift are those per minute times the minutes of their task.
LiftingTotals lifting_totals(const Worksheet& worksheet);

}  // namespace werkrug::core
