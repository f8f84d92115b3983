#include "core/assessment/exposure.hpp"

#include "core/maybe_number.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

using tables::Condition;
using tables::Factor;
using tables::Instrument;
using tables::Level;

constexpr double minutes_per_hour = 60;
constexpr double seconds_per_minute = 60;

// ---- sums in which an unknown term makes the sum unknown

MaybeNumber at_most(MaybeNumber value, MaybeNumber limit) {
    if (value && *value == 0) return 0;
    if (!value || !limit) return std::nullopt;
    return std::min(*value, *limit);
}

MaybeNumber share_of(MaybeNumber part, MaybeNumber whole) {
    if (part && *part == 0) return 0;
    if (!part || !whole || *whole <= 0) return std::nullopt;
    return *part / *whole;
}

template <typename Term>
MaybeNumber sum_over_tasks(const Worksheet& worksheet, Term term) {
    MaybeNumber sum = 0;
    for (const auto& task : worksheet.tasks) sum = plus(sum, term(task));
    return sum;
}

// ---- lifting

// The sum of term(lift) over the lifts of more than `over_kg`.
template <typename Term>
MaybeNumber sum_over_lifts(const Task& task, double over_kg, Term term) {
    MaybeNumber sum = 0;
    for (const auto& lift : task.lifts) {
        if (!lift.load_kg) return std::nullopt;
        if (*lift.load_kg > over_kg) sum = plus(sum, term(lift));
    }
    return sum;
}

MaybeNumber lifts_per_min(const Task& task, double over_kg) {
    return sum_over_lifts(task, over_kg, [](const Lift& lift) { return lift.per_min; });
}

MaybeNumber hours_at_lift_rate(const Worksheet& worksheet, const tables::Measure& measure) {
    return sum_over_tasks(worksheet, [&](const Task& task) -> MaybeNumber {
        const auto rate = lifts_per_min(task, measure.over);
        if (!rate) return std::nullopt;
        if (*rate < measure.per_min) return 0;
        return times(task.min_per_shift, 1 / minutes_per_hour);
    });
}

MaybeNumber held_min(const Task& task, double over_kg) {
    const auto held_per_min = sum_over_lifts(task, over_kg, [](const Lift& lift) {
        return times(times(lift.per_min, lift.hold_s), 1 / seconds_per_minute);
    });
    return at_most(times(held_per_min, task.min_per_shift), task.min_per_shift);
}

MaybeNumber lift_hold_share(const Worksheet& worksheet, const tables::Measure& measure) {
    const auto held =
        sum_over_tasks(worksheet, [&](const Task& task) { return held_min(task, measure.over); });
    return share_of(held, worksheet.shift_min);
}

MaybeNumber lifts_per_shift(const Worksheet& worksheet, const tables::Measure& measure) {
    return sum_over_tasks(worksheet, [&](const Task& task) {
        return times(lifts_per_min(task, measure.over), task.min_per_shift);
    });
}

// ---- posture

// Is the trunk bent or twisted over this angle? By the larger of flexion and rotation; to which
// side it is rotated does not matter.
std::optional<bool> posture_over(const Posture& posture, double over_deg) {
    const auto& flexion = posture.trunk_flexion_deg;
    const auto& rotation = posture.trunk_rotation_deg;
    if (flexion && *flexion > over_deg) return true;
    if (rotation && std::abs(*rotation) > over_deg) return true;
    if (!flexion || !rotation) return std::nullopt;
    return false;
}

MaybeNumber posture_min(const Task& task, double over_deg) {
    MaybeNumber share = 0;
    for (const auto& posture : task.postures) {
        const auto over = posture_over(posture, over_deg);
        if (!over) return std::nullopt;
        if (*over) share = plus(share, posture.share);
    }
    return times(at_most(share, 1), task.min_per_shift);
}

MaybeNumber posture_min_per_shift(const Worksheet& worksheet, const tables::Measure& measure) {
    return sum_over_tasks(worksheet,
                          [&](const Task& task) { return posture_min(task, measure.over); });
}

// ---- vibration

// The energy of one axis over the shift: sum of (k a)^2 x time / reference time.
MaybeNumber axis_energy(const Worksheet& worksheet, MaybeNumber Vibration::*axis, double k,
                        double reference_hours) {
    return sum_over_tasks(worksheet, [&](const Task& task) {
        MaybeNumber energy = 0;
        for (const auto& vibration : task.vibrations) {
            const auto weighted = times(vibration.*axis, k);
            energy = plus(energy, times(weighted, weighted));
        }
        return times(energy, times(task.min_per_shift, 1 / (reference_hours * minutes_per_hour)));
    });
}

MaybeNumber daily_exposure_a8(const Worksheet& worksheet, const tables::Measure& measure) {
    const auto energy = [&](MaybeNumber Vibration::*axis, double k) {
        return axis_energy(worksheet, axis, k, measure.reference_hours);
    };
    const auto x = energy(&Vibration::x_m_s2, measure.axis_factors[0]);
    const auto y = energy(&Vibration::y_m_s2, measure.axis_factors[1]);
    const auto z = energy(&Vibration::z_m_s2, measure.axis_factors[2]);
    if (!x || !y || !z) return std::nullopt;
    return std::sqrt(std::max({*x, *y, *z}));
}

MaybeNumber measure_one(const Worksheet& worksheet, const tables::Measure& measure) {
    using tables::MeasureKind;
    switch (measure.kind) {
        case MeasureKind::hours_at_lift_rate:
            return hours_at_lift_rate(worksheet, measure);
        case MeasureKind::lift_hold_share:
            return lift_hold_share(worksheet, measure);
        case MeasureKind::lifts_per_shift:
            return lifts_per_shift(worksheet, measure);
        case MeasureKind::posture_hours:
            return times(posture_min_per_shift(worksheet, measure), 1 / minutes_per_hour);
        case MeasureKind::posture_share:
            return share_of(posture_min_per_shift(worksheet, measure), worksheet.shift_min);
        case MeasureKind::a8:
            return daily_exposure_a8(worksheet, measure);
        case MeasureKind::a8_squared_years: {
            const auto a8 = daily_exposure_a8(worksheet, measure);
            return times(times(a8, a8), worksheet.years);
        }
    }
    return std::nullopt;
}

// ---- levels

std::optional<std::size_t> find_evidence(const Instrument& instrument, const std::string& id) {
    const auto& grades = instrument.evidence_grades;
    const auto found = std::find_if(grades.begin(), grades.end(),
                                    [&](const auto& grade) { return grade.id == id; });
    if (found == grades.end()) return std::nullopt;
    return static_cast<std::size_t>(found - grades.begin());
}

FactorResult evaluate_factor(const FactorExposure* recorded, std::size_t index,
                             const Instrument& instrument,
                             const std::vector<MaybeNumber>& measures) {
    const auto& factor = instrument.factors[index];
    FactorResult result{.factor = index};
    if (!measures.empty()) result.derived = derive_level(factor, measures);
    if (recorded == nullptr) return result;
    result.recorded = true;
    result.choice = recorded->choice;
    result.evidence = find_evidence(instrument, recorded->evidence);
    if (recorded->choice == LevelChoice::worksheet) result.level = result.derived;
    if (recorded->choice == LevelChoice::stated) result.level = recorded->stated;
    const auto* level = result.level ? factor.find(*result.level) : nullptr;
    if (level == nullptr) result.level.reset();  // a level that this factor does not have
    if (level != nullptr && factor.counted) result.points = level->points;
    return result;
}

Rule level_rule(const FactorResult& result, const Factor& factor) {
    if (!result.level) return Rule::level_unknown;
    if (!factor.counted) return Rule::level_not_counted;
    return result.choice == LevelChoice::worksheet ? Rule::level_derived : Rule::level_stated;
}

void add_factor_reasons(const FactorResult& result, const Factor& factor,
                        std::vector<Reason>& reasons) {
    if (!factor.counted && !result.recorded) return;
    reasons.push_back({.rule = level_rule(result, factor),
                       .subject = result.factor,
                       .values = {static_cast<double>(result.points)}});
    if (result.choice == LevelChoice::stated && result.differs())
        reasons.push_back({.rule = Rule::remark_levels_differ, .subject = result.factor});
}

}  // namespace

std::vector<MaybeNumber> measure_worksheet(const Worksheet& worksheet,
                                           const Instrument& instrument) {
    // A worksheet without tasks says nothing yet: unknown, not "no exposure".
    if (worksheet.tasks.empty()) return std::vector<MaybeNumber>(instrument.measures.size());
    std::vector<MaybeNumber> values;
    values.reserve(instrument.measures.size());
    for (const auto& measure : instrument.measures)
        values.push_back(measure_one(worksheet, measure));
    return values;
}

bool holds(const Condition& condition, double value) {
    constexpr double noise = 1e-9;
    return condition.comparison == tables::Comparison::at_least
               ? value >= condition.value * (1 - noise)
               : value > condition.value * (1 + noise);
}

std::optional<Level> derive_level(const Factor& factor, const std::vector<MaybeNumber>& measures) {
    if (!factor.derivable()) return std::nullopt;
    for (auto level = factor.levels.rbegin(); level != factor.levels.rend(); ++level) {
        bool unknown = false;
        for (const auto& condition : level->conditions) {
            const auto& value = measures[condition.measure];
            if (value && holds(condition, *value)) return level->level;
            unknown = unknown || !value;
        }
        if (unknown) return std::nullopt;
    }
    return factor.levels.front().level;
}

ExposureResult evaluate_exposure(const Case& facts, const Instrument& instrument,
                                 std::vector<MissingFact>& incomplete,
                                 std::vector<Reason>& reasons) {
    ExposureResult result;
    result.has_worksheet = facts.exposure.worksheet.has_value();
    if (result.has_worksheet)
        result.measures = measure_worksheet(*facts.exposure.worksheet, instrument);

    int points = 0;
    bool known = true;
    result.factors.reserve(instrument.factors.size());
    for (std::size_t i = 0; i < instrument.factors.size(); ++i) {
        const auto& factor = instrument.factors[i];
        result.factors.push_back(
            evaluate_factor(find_factor(facts, factor.id, i), i, instrument, result.measures));
        const auto& evaluated = result.factors.back();
        add_factor_reasons(evaluated, factor, reasons);
        if (!factor.counted) continue;
        points += evaluated.points;
        if (!evaluated.level) {
            known = false;
            incomplete.push_back({MissingKind::factor, i});
        }
    }
    if (!known) return result;
    result.points = points;
    reasons.push_back({.rule = Rule::points_sum, .values = {static_cast<double>(points)}});
    return result;
}

}  // namespace werkrug::core
