#include "core/exposure/lifting/weight_limit.hpp"

#include "core/exposure/lifting/rounding.hpp"
#include "tables/error.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

using tables::FrequencyRow;
using tables::HandBand;
using tables::LiftDuration;

template <typename Enum>
std::size_t index(Enum value) {
    return static_cast<std::size_t>(value);
}

// A multiplier, or why there is none.
struct TermResult {
    std::optional<double> multiplier{};
    OutOfRange why{};
};

TermResult within(LiftingTerm term, double value, double most, double multiplier) {
    if (value <= most) return {.multiplier = multiplier};
    return {.why = {.term = term, .value = value, .limit = most}};
}

TermResult horizontal_term(double horizontal, const tables::HorizontalTerm& term) {
    return within(LiftingTerm::horizontal, horizontal, term.most,
                  term.numerator / std::max(horizontal, term.least));
}

TermResult vertical_term(double vertical, const tables::VerticalTerm& term) {
    return within(LiftingTerm::vertical, vertical, term.most,
                  1 - term.slope * std::abs(vertical - term.best));
}

TermResult distance_term(double travel, const tables::DistanceTerm& term) {
    return within(LiftingTerm::distance, travel, term.most,
                  term.base + term.numerator / std::max(travel, term.least));
}

TermResult asymmetry_term(double angle_deg, const tables::AsymmetryTerm& term) {
    return within(LiftingTerm::asymmetry, angle_deg, term.most, 1 - term.slope * angle_deg);
}

TermResult frequency_term(const LiftPoint& point, const LiftingOptions& options) {
    const auto band = hand_band(point.origin_vertical, options.units);
    const auto fm = frequency_multiplier(point.lifts_per_min, point.duration, band);
    if (fm) return {.multiplier = fm};
    return {.why = frequency_out_of_range(point.lifts_per_min, point.duration, band)};
}

TermResult coupling_term(const LiftPoint& point, const LiftingOptions& options) {
    const auto& row = tables::lifting_equation().coupling.at(index(point.coupling));
    return {.multiplier = row.at(index(hand_band(point.vertical, options.units)))};
}

double cell(const FrequencyRow& row, LiftDuration duration, HandBand band) {
    return row.fm.at(index(duration)).at(index(band));
}

// The value of a term that its multiplier goes by; the coupling has none.
double value_of(LiftingTerm term, const LiftPoint& point) {
    switch (term) {
        case LiftingTerm::horizontal:
            return point.horizontal;
        case LiftingTerm::vertical:
            return point.vertical;
        case LiftingTerm::distance:
            return point.travel;
        case LiftingTerm::asymmetry:
            return point.asymmetry_deg;
        case LiftingTerm::frequency:
            return point.lifts_per_min;
        case LiftingTerm::coupling:
            break;
    }
    return 0;
}

std::array<TermResult, lifting_term_count> terms_of(const LiftPoint& point,
                                                    const LiftingOptions& options) {
    const auto& units = tables::lifting_equation().in(options.units);
    return {horizontal_term(point.horizontal, units.horizontal),
            vertical_term(point.vertical, units.vertical),
            distance_term(point.travel, units.distance),
            asymmetry_term(point.asymmetry_deg, units.asymmetry),
            frequency_term(point, options),
            coupling_term(point, options)};
}

std::optional<LiftingTerm> lowest_of(const LiftResult& result) {
    if (!result.applies()) return result.out_of_range.front().term;
    const auto& all = result.multipliers;
    const auto* lowest = std::min_element(all.begin(), all.end());
    if (**lowest >= 1) return std::nullopt;
    return static_cast<LiftingTerm>(lowest - all.begin());
}

}  // namespace

std::string_view name_of(LiftingTerm term) {
    static constexpr std::array<std::string_view, lifting_term_count> names{"hm", "vm", "dm",
                                                                            "am", "fm", "cm"};
    return names.at(index(term));
}

double load_constant(const LiftingOptions& options) {
    const auto& masses = tables::lifting_equation().reference_masses;
    const auto& mass = options.mass == nullptr ? masses.front() : *options.mass;
    if (options.units == tables::UnitSystem::metric) return mass.kg;
    if (!mass.lb)
        throw Error("", msg("The reference mass “{0}” is not given in pounds", {mass.id}));
    return *mass.lb;
}

HandBand hand_band(double vertical, tables::UnitSystem units) {
    const auto& term = tables::lifting_equation().in(units).vertical;
    return vertical < term.low_hands_below ? HandBand::low : HandBand::high;
}

std::optional<double> frequency_multiplier(double lifts_per_min, LiftDuration duration,
                                           HandBand band) {
    const auto& rows = tables::lifting_equation().frequency;
    const double frequency = std::max(lifts_per_min, rows.front().per_min);
    const auto above = std::find_if(rows.begin(), rows.end(), [frequency](const FrequencyRow& row) {
        return row.per_min >= frequency;
    });
    if (above == rows.end()) return std::nullopt;
    double fm = cell(*above, duration, band);
    if (above->per_min > frequency) {
        const auto below = above - 1;
        const double part = (frequency - below->per_min) / (above->per_min - below->per_min);
        fm = std::lerp(cell(*below, duration, band), fm, part);
    }
    return fm > 0 ? std::optional{fm} : std::nullopt;
}

OutOfRange frequency_out_of_range(double lifts_per_min, LiftDuration duration, HandBand band) {
    const auto& rows = tables::lifting_equation().frequency;
    const auto zero = std::find_if(rows.begin(), rows.end(), [=](const FrequencyRow& row) {
        return cell(row, duration, band) <= 0;
    });
    const bool from_limit = zero != rows.end();
    return {.term = LiftingTerm::frequency,
            .value = lifts_per_min,
            .limit = from_limit ? zero->per_min : rows.back().per_min,
            .from_limit = from_limit};
}

LiftResult evaluate_point(const LiftPoint& point, const LiftingOptions& options) {
    LiftResult result;
    double rwl = load_constant(options);
    const auto terms = terms_of(point, options);
    for (std::size_t i = 0; i < terms.size(); ++i) {
        if (!terms[i].multiplier) {
            result.out_of_range.push_back(terms[i].why);
            continue;
        }
        const auto term = static_cast<LiftingTerm>(i);
        const double multiplier =
            worksheet_multiplier(*terms[i].multiplier, term, value_of(term, point), options);
        result.multipliers[i] = multiplier;
        rwl *= multiplier;
    }
    if (result.applies()) {
        result.rwl = worksheet_result(rwl, options);
        result.lifting_index = worksheet_result(point.load / *result.rwl, options);
    }
    result.improve_first = lowest_of(result);
    return result;
}

TaskResult evaluate_task(const LiftingTask& task, const LiftingOptions& options) {
    TaskResult result{.origin = evaluate_point(task.origin, options),
                      .exclusions = task.exclusions};
    if (task.destination) result.destination = evaluate_point(*task.destination, options);
    return result;
}

bool TaskResult::applies() const {
    return exclusions.empty() && governing().applies();
}

const LiftResult& TaskResult::governing() const {
    if (!destination || !origin.applies()) return origin;
    const bool lower = !destination->applies() || *destination->rwl < *origin.rwl;
    return lower ? *destination : origin;
}

}  // namespace werkrug::core
