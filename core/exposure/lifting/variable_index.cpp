#include "core/exposure/lifting/variable_index.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

constexpr double noise = 1e-9;

// The category that an index belongs to.
std::size_t category_of(double fili, const std::vector<FiliCategory>& categories) {
    const auto found = std::find_if(categories.begin(), categories.end(), [fili](const auto& one) {
        return fili <= one.up_to * (1 + noise);
    });
    return static_cast<std::size_t>(std::min(found, categories.end() - 1) - categories.begin());
}

void add_lifts(FiliCategory& category, double fili, double lifts_per_min) {
    category.lifts_per_min += lifts_per_min;
    const double part = lifts_per_min / category.lifts_per_min;
    category.mean_fili = std::lerp(category.mean_fili, fili, part);
}

tables::LiftDuration longest_duration(std::span<const LiftingTask> tasks) {
    const auto longest = std::max_element(
        tasks.begin(), tasks.end(),
        [](const auto& a, const auto& b) { return a.origin.duration < b.origin.duration; });
    return longest->origin.duration;
}

std::vector<FiliCategory> empty_categories(std::span<const CompositeTask> results) {
    const auto [lowest, highest] =
        std::minmax_element(results.begin(), results.end(),
                            [](const auto& a, const auto& b) { return *a.fili < *b.fili; });
    return fili_categories(*lowest->fili, *highest->fili);
}

// What the formula needs to know of a category, from the lifts that are in it.
struct FilledCategory {
    FiliCategory category{};
    tables::HandBand band{tables::HandBand::high};
};

std::vector<FilledCategory> filled_categories(std::span<const LiftingTask> tasks,
                                              std::span<const CompositeTask> results,
                                              const LiftingOptions& options) {
    std::vector<FilledCategory> filled;
    const auto categories = empty_categories(results);
    filled.reserve(categories.size());
    for (const auto& category : categories) filled.push_back({.category = category});
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto& lift = tasks[i].origin;
        if (lift.lifts_per_min <= 0) continue;
        auto& one = filled[category_of(*results[i].fili, categories)];
        add_lifts(one.category, *results[i].fili, lift.lifts_per_min);
        one.band = std::min(one.band, hand_band(lift.origin_vertical, options.units));
    }
    return filled;
}

// The part that a category has in the job; nothing when there is too much of it.
std::optional<StressPart> part_of(const FilledCategory& filled, tables::LiftDuration duration) {
    const auto& category = filled.category;
    const auto fm = frequency_multiplier(category.lifts_per_min, duration, filled.band);
    if (!fm) return std::nullopt;
    return StressPart{.fili = category.mean_fili,
                      .stli = category.mean_fili / *fm,
                      .lifts_per_min = category.lifts_per_min,
                      .duration = duration,
                      .band = filled.band};
}

CompositeSum sum_of(std::span<const FilledCategory> categories, tables::LiftDuration duration,
                    const LiftingOptions& options) {
    std::vector<StressPart> parts;
    parts.reserve(categories.size());
    for (const auto& filled : categories) {
        const double frequency = filled.category.lifts_per_min;
        if (frequency <= 0) continue;
        const auto part = part_of(filled, duration);
        if (!part)
            return {.out_of_range = frequency_out_of_range(frequency, duration, filled.band)};
        parts.push_back(*part);
    }
    return composite_sum(parts, options);
}

}  // namespace

std::vector<FiliCategory> fili_categories(double lowest, double highest) {
    if (!(highest > lowest)) return {{.over = lowest, .up_to = highest}};
    const int count = tables::lifting_equation().variable_categories;
    std::vector<FiliCategory> categories;
    categories.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        categories.push_back({.over = std::lerp(lowest, highest, static_cast<double>(i) / count),
                              .up_to = std::lerp(lowest, highest, (i + 1.0) / count)});
    return categories;
}

VariableResult evaluate_variable_job(std::span<const LiftingTask> tasks,
                                     const LiftingOptions& options) {
    VariableResult result{.tasks = evaluate_job(tasks, options).tasks};
    const bool all = std::all_of(result.tasks.begin(), result.tasks.end(),
                                 [](const CompositeTask& task) { return task.fili.has_value(); });
    if (tasks.empty() || !all) return result;
    const auto filled = filled_categories(tasks, result.tasks, options);
    result.categories.reserve(filled.size());
    for (const auto& one : filled) result.categories.push_back(one.category);
    result.sum = sum_of(filled, longest_duration(tasks), options);
    return result;
}

}  // namespace werkrug::core
