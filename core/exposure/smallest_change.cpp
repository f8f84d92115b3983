#include "core/exposure/smallest_change.hpp"

#include "core/assessment/assess.hpp"
#include "core/assessment/exposure.hpp"
#include "tables/prevention.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>
#include <utility>

namespace werkrug::core {

namespace {

using tables::Instrument;
using tables::PreventionQuantity;

// Does a worksheet reach the goal?
using Reached = std::function<bool(const Case&)>;

bool is_angle(const Quantity& quantity) {
    return quantity.in_posture == &Posture::trunk_flexion_deg ||
           quantity.in_posture == &Posture::trunk_rotation_deg;
}

bool counts_over(const tables::Measure& measure, const Quantity& quantity) {
    using tables::MeasureKind;
    const bool of_posture =
        measure.kind == MeasureKind::posture_hours || measure.kind == MeasureKind::posture_share;
    const bool of_lifts = measure.kind == MeasureKind::hours_at_lift_rate ||
                          measure.kind == MeasureKind::lift_hold_share ||
                          measure.kind == MeasureKind::lifts_per_shift;
    return quantity.in_lift == &Lift::load_kg ? of_lifts : is_angle(quantity) && of_posture;
}

// The limits that count what is over them, below `from`, from the largest.
std::vector<double> limits_below(double from, const Quantity& quantity,
                                 const Instrument& instrument) {
    std::vector<double> limits;
    for (const auto& measure : instrument.measures)
        if (counts_over(measure, quantity) && measure.over < from) limits.push_back(measure.over);
    std::sort(limits.begin(), limits.end(), std::greater<>{});
    return limits;
}

// The multiple of a step with as few decimals as the step has.
double multiple(double count, double step) {
    return step < 1 ? count / std::round(1 / step) : count * step;
}

class Search {
  public:
    Search(Case facts, const Instrument& instrument)
        : facts_(std::move(facts)), instrument_(instrument) {}

    std::vector<SmallestChange> changes_that(const Reached& reached) {
        std::vector<SmallestChange> changes;
        for (const auto& known : tables::prevention_quantities()) {
            const auto& quantity = *find_quantity(known.id);
            const auto index = static_cast<std::size_t>(&quantity - quantities().data());
            for_each_place(quantity, index, [&](const QuantityPlace& place) {
                if (auto change = change_of(place, quantity, known, reached))
                    changes.push_back(*change);
            });
        }
        std::stable_sort(changes.begin(), changes.end(), [](const auto& a, const auto& b) {
            const auto order = [](const SmallestChange& change) {
                return std::tuple(change.tier, 1 - std::abs(change.to / change.from));
            };
            return order(a) < order(b);
        });
        return changes;
    }

  private:
    template <typename Visit>
    void for_each_place(const Quantity& quantity, std::size_t index, Visit visit) const {
        const auto& tasks = facts_.exposure.worksheet->tasks;
        for (std::size_t task = 0; task < tasks.size(); ++task)
            for (std::size_t row = 0; row < rows_of(quantity, tasks[task]); ++row)
                visit({.quantity = index, .task = task, .row = row});
    }

    std::optional<SmallestChange> change_of(const QuantityPlace& place, const Quantity& quantity,
                                            const PreventionQuantity& known,
                                            const Reached& reached) {
        auto& number = number_at(*facts_.exposure.worksheet, place);
        if (!number || *number == 0) return std::nullopt;
        const double from = *number;
        const auto passes = [&](double size) {
            number = std::copysign(size, from);
            return reached(facts_);
        };
        const bool by_limits = is_angle(quantity) || quantity.in_lift == &Lift::load_kg;
        const auto size = by_limits ? largest_limit(std::abs(from), quantity, passes)
                                    : largest_multiple(from, known.step, passes);
        number = from;
        if (!size) return std::nullopt;
        return SmallestChange{.place = place,
                              .from = from,
                              .to = *size == 0 ? 0 : std::copysign(*size, from),
                              .method = by_limits ? ChangeMethod::exact : ChangeMethod::searched,
                              .tier = known.tier};
    }

    template <typename Passes>
    std::optional<double> largest_limit(double from, const Quantity& quantity, Passes passes) {
        for (const double limit : limits_below(from, quantity, instrument_))
            if (passes(limit)) return limit;
        return std::nullopt;
    }

    // Halves the multiples below `from` until one that passes has one that does not above it.
    template <typename Passes>
    static std::optional<double> largest_multiple(double from, double step, Passes passes) {
        if (!passes(0)) return std::nullopt;
        double low = 0;
        double high = std::ceil(from / step);
        while (high - low > 1) {
            const double middle = std::floor((low + high) / 2);
            (multiple(middle, step) < from && passes(multiple(middle, step)) ? low : high) = middle;
        }
        return multiple(low, step);
    }

    Case facts_;  // a copy, changed and put back
    const Instrument& instrument_;
};

// Is the level that the worksheet gives known, and lower than this one?
Reached lower_than(tables::Level level, const tables::Factor& factor,
                   const Instrument& instrument) {
    return [level, &factor, &instrument](const Case& facts) {
        const auto found =
            derive_level(factor, measure_worksheet(*facts.exposure.worksheet, instrument));
        return found && factor.find(*found) < factor.find(level);
    };
}

bool follows_from_worksheet(const FactorResult& result, const tables::Factor& factor) {
    return factor.counted && result.choice == LevelChoice::worksheet && result.level &&
           factor.find(*result.level) != &factor.levels.front();
}

}  // namespace

std::vector<PreventionGoal> smallest_changes(const Case& facts, const Instrument& instrument) {
    std::vector<PreventionGoal> goals;
    if (!facts.exposure.worksheet) return goals;
    const auto now = assess(facts, instrument);
    Search search(facts, instrument);
    for (const auto& result : now.exposure.factors) {
        const auto& factor = instrument.factors[result.factor];
        if (!follows_from_worksheet(result, factor)) continue;
        goals.push_back(
            {.factor = result.factor,
             .changes = search.changes_that(lower_than(*result.level, factor, instrument))});
    }
    if (now.work_relatedness && now.work_relatedness->occupational_disease)
        goals.push_back({.changes = search.changes_that([&instrument](const Case& changed) {
            const auto then = assess(changed, instrument).work_relatedness;
            return then && !then->occupational_disease;
        })});
    return goals;
}

}  // namespace werkrug::core
