#include "core/exposure/lifting/worksheet_lifts.hpp"

#include "core/exposure/lifting/duration_class.hpp"
#include "core/maybe_number.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

constexpr double kg_per_tonne = 1000;

MaybeNumber lifts_per_shift(const Task& task, const Lift& lift) {
    return times(lift.per_min, task.min_per_shift);
}

// Takes a number over, or notes that it is missing.
void take(const MaybeNumber& from, double& to, const char* name,
          std::vector<std::string>& missing) {
    if (from)
        to = *from;
    else
        missing.emplace_back(name);
}

LiftingTask lifting_task(const Task& task, const Lift& lift, std::vector<std::string>& missing) {
    LiftingTask result{.name = task.name};
    auto& point = result.origin;
    take(lift.load_kg, point.load, "load-kg", missing);
    take(lift.per_min, point.lifts_per_min, "per-min", missing);
    take(lift.h_cm, point.horizontal, "h-cm", missing);
    take(lift.v_cm, point.vertical, "v-cm", missing);
    take(lift.d_cm, point.travel, "d-cm", missing);
    take(lift.asymmetry_deg, point.asymmetry_deg, "asymmetry-deg", missing);
    point.origin_vertical = point.vertical;
    const auto coupling = tables::coupling_from(lift.coupling);
    if (coupling)
        point.coupling = *coupling;
    else
        missing.emplace_back("coupling");
    double minutes = 0;
    take(task.min_per_shift, minutes, "min-per-shift", missing);
    const auto duration = lift_duration_of(minutes);
    if (duration)
        point.duration = *duration;
    else
        result.exclusions.emplace_back("over-8-hours");
    return result;
}

// The class that a load is in.
std::size_t class_of(double load_kg, const std::vector<double>& classes) {
    const auto above = std::upper_bound(classes.begin(), classes.end(), load_kg);
    return static_cast<std::size_t>(above - classes.begin()) - 1;
}

std::vector<WeightClassCount> empty_classes(const std::vector<double>& from) {
    std::vector<WeightClassCount> counts;
    counts.reserve(from.size());
    for (std::size_t i = 0; i < from.size(); ++i) {
        const bool last = i + 1 == from.size();
        counts.push_back({.from_kg = from[i],
                          .to_kg = last ? MaybeNumber{} : MaybeNumber{from[i + 1]},
                          .lifts_per_shift = 0});
    }
    return counts;
}

// A lift of an unknown load could be in every class.
void count(std::vector<WeightClassCount>& counts, const MaybeNumber& load_kg,
           const MaybeNumber& lifts) {
    if (lifts && *lifts == 0) return;
    const auto& classes = tables::lifting_equation().weight_classes_kg;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        auto& sum = counts[i].lifts_per_shift;
        if (!load_kg)
            sum.reset();
        else if (i == class_of(*load_kg, classes))
            sum = plus(sum, lifts);
    }
}

}  // namespace

std::vector<WorksheetLift> worksheet_lifts(const Worksheet& worksheet) {
    std::vector<WorksheetLift> lifts;
    for (std::size_t t = 0; t < worksheet.tasks.size(); ++t) {
        const auto& task = worksheet.tasks[t];
        for (std::size_t i = 0; i < task.lifts.size(); ++i) {
            auto& one = lifts.emplace_back(WorksheetLift{.task = t, .lift = i});
            auto lifting = lifting_task(task, task.lifts[i], one.missing);
            if (one.missing.empty()) one.lifting = std::move(lifting);
        }
    }
    return lifts;
}

LiftingTotals lifting_totals(const Worksheet& worksheet) {
    LiftingTotals totals{.lifts_per_shift = 0,
                         .tonnes_per_shift = 0,
                         .by_weight = empty_classes(tables::lifting_equation().weight_classes_kg)};
    for (const auto& task : worksheet.tasks) {
        for (const auto& lift : task.lifts) {
            const auto lifts = lifts_per_shift(task, lift);
            totals.lifts_per_shift = plus(totals.lifts_per_shift, lifts);
            const auto kg = times(lifts, lift.load_kg);
            totals.tonnes_per_shift = plus(totals.tonnes_per_shift, times(kg, 1 / kg_per_tonne));
            count(totals.by_weight, lift.load_kg, lifts);
        }
    }
    return totals;
}

}  // namespace werkrug::core
