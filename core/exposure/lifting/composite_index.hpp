// Several lifting tasks in turn: the composite lifting index.
//   CLI = STLI_1 + Σ FILI_i (1 / FM_1..i - 1 / FM_1..i-1)
// with the tasks by falling STLI and FM_1..i that of the frequencies of tasks 1 to i together.
// Source: Applications manual, NIOSH 94-110 (revised 9/2021), pp. 26-28, 57.
#pragma once

#include "core/exposure/lifting/weight_limit.hpp"

#include <span>

namespace werkrug::core {

// A part of a job, as the formula takes it.
struct StressPart {
    double fili{};  // frequency-independent lifting index
    double stli{};  // single-task lifting index
    double lifts_per_min{};
    tables::LiftDuration duration{};
    tables::HandBand band{};  // of the hands at the origin
};

struct CompositeStep {
    std::size_t part{};      // number of the part, from 0
    double lifts_per_min{};  // of the parts so far together
    double increment{};      // of the index; of the first part its STLI
};

struct CompositeSum {
    std::vector<CompositeStep> steps{};        // by falling STLI, then by falling frequency
    std::optional<double> index{};             // nothing: the parts together are lifted too often
    std::optional<OutOfRange> out_of_range{};  // … which this says
};

// FM of a sum of frequencies is that of the column of the part added last: the manual does not say
// which column; published examples come out so.
CompositeSum composite_sum(std::span<const StressPart> parts, const LiftingOptions& options = {});

struct CompositeTask {
    TaskResult single{};  // with the task's own frequency
    // Nothing where the equation does not apply to the task.
    std::optional<double> firwl{};  // limit without FM
    std::optional<double> strwl{};  // limit with it
    std::optional<double> fili{};   // greatest load / firwl
    std::optional<double> stli{};   // mean load / strwl
};

struct CompositeResult {
    std::vector<CompositeTask> tasks{};  // in the order given
    CompositeSum sum{};                  // nothing when the equation does not apply to some task

    bool applies() const { return sum.index.has_value(); }
};

CompositeResult evaluate_job(std::span<const LiftingTask> tasks,
                             const LiftingOptions& options = {});

}  // namespace werkrug::core
