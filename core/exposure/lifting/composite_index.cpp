#include "core/exposure/lifting/composite_index.hpp"

#include "core/exposure/lifting/rounding.hpp"

#include <algorithm>
#include <numeric>

namespace werkrug::core {

namespace {

// The manual's worksheets have FM with two decimals like any other multiplier.
std::optional<double> rounded_fm(double lifts_per_min, const StressPart& part,
                                 const LiftingOptions& options) {
    const auto fm = frequency_multiplier(lifts_per_min, part.duration, part.band);
    if (!fm) return std::nullopt;
    return worksheet_multiplier(*fm, LiftingTerm::frequency, lifts_per_min, options);
}

std::vector<std::size_t> by_falling_stress(std::span<const StressPart> parts) {
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (parts[a].stli != parts[b].stli) return parts[a].stli > parts[b].stli;
        return parts[a].lifts_per_min > parts[b].lifts_per_min;
    });
    return order;
}

// The task with the load that its FILI goes by, at its governing point, and without FM.
CompositeTask composite_task(const LiftingTask& task, const LiftingOptions& options) {
    CompositeTask result{.single = evaluate_task(task, options)};
    if (!result.single.applies()) return result;
    const auto& point = result.single.governing();
    double firwl = load_constant(options);
    for (std::size_t i = 0; i < point.multipliers.size(); ++i)
        if (static_cast<LiftingTerm>(i) != LiftingTerm::frequency) firwl *= *point.multipliers[i];
    result.firwl = worksheet_result(firwl, options);
    result.strwl =
        worksheet_result(*result.firwl * *point.multiplier(LiftingTerm::frequency), options);
    const double greatest = task.greatest_load.value_or(task.origin.load);
    result.fili = worksheet_result(greatest / *result.firwl, options);
    result.stli = worksheet_result(task.origin.load / *result.strwl, options);
    return result;
}

StressPart part_of(const LiftingTask& task, const CompositeTask& result,
                   const LiftingOptions& options) {
    return {.fili = *result.fili,
            .stli = *result.stli,
            .lifts_per_min = task.origin.lifts_per_min,
            .duration = task.origin.duration,
            .band = hand_band(task.origin.origin_vertical, options.units)};
}

}  // namespace

CompositeSum composite_sum(std::span<const StressPart> parts, const LiftingOptions& options) {
    CompositeSum sum;
    double index = 0;
    double frequency = 0;
    for (const auto number : by_falling_stress(parts)) {
        const auto& part = parts[number];
        const auto before = rounded_fm(frequency, part, options);
        frequency += part.lifts_per_min;
        const auto after = rounded_fm(frequency, part, options);
        if (!before || !after) {
            sum.out_of_range = frequency_out_of_range(frequency, part.duration, part.band);
            return sum;
        }
        const bool first = sum.steps.empty();
        const double increment = first ? part.stli : part.fili * (1 / *after - 1 / *before);
        index += increment;
        sum.steps.push_back({number, frequency, increment});
    }
    if (!sum.steps.empty()) sum.index = worksheet_result(index, options);
    return sum;
}

CompositeResult evaluate_job(std::span<const LiftingTask> tasks, const LiftingOptions& options) {
    CompositeResult result;
    result.tasks.reserve(tasks.size());
    std::vector<StressPart> parts;
    parts.reserve(tasks.size());
    for (const auto& task : tasks) {
        const auto& single = result.tasks.emplace_back(composite_task(task, options));
        if (single.fili) parts.push_back(part_of(task, single, options));
    }
    if (parts.size() == tasks.size()) result.sum = composite_sum(parts, options);
    return result;
}

}  // namespace werkrug::core
