// A way of lifting, as the NIOSH lifting equation asks for it, and what the equation says of it.
#pragma once

#include "tables/lifting_equation.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

// One moment of a lift: its origin, or its destination when the load must be put down with care.
// Lengths in cm and weights in kg, or in inches and pounds; none of them negative.
struct LiftPoint {
    double load{};
    double horizontal{};       // H: from between the ankles to between the hands
    double vertical{};         // V: of the hands above the floor
    double travel{};           // D: between origin and destination, upward or downward
    double asymmetry_deg{};    // A
    double lifts_per_min{};    // F: the mean over 15 minutes
    double origin_vertical{};  // V at the origin of the lift, which FM depends on
    tables::LiftDuration duration{};
    tables::Coupling coupling{};
};

struct LiftingTask {
    std::string name{};
    LiftPoint origin{};
    // Only when the load must be gripped anew, held or guided there ("significant control").
    std::optional<LiftPoint> destination{};
    std::optional<double> greatest_load{};  // where the load varies; `load` is then the mean
    std::vector<std::string> exclusions{};  // ids of tables::LiftingExclusion that hold
};

// How to calculate. Throws Error where a mass is needed in pounds that has none.
struct LiftingOptions {
    tables::UnitSystem units{tables::UnitSystem::metric};
    const tables::ReferenceMass* mass{nullptr};  // nullptr: the load constant of NIOSH
    bool worksheet_rounding{false};              // as the manual's worksheets round
};

enum class LiftingTerm { horizontal, vertical, distance, asymmetry, frequency, coupling };
constexpr std::size_t lifting_term_count = 6;

// "hm" | "vm" | "dm" | "am" | "fm" | "cm"
std::string_view name_of(LiftingTerm term);

// Why the equation does not apply.
struct OutOfRange {
    LiftingTerm term{};
    double value{};     // in the units of the task
    double limit{};     // which the value is over
    bool from_limit{};  // the limit itself is out of range too

    bool operator==(const OutOfRange&) const = default;
};

struct LiftResult {
    // [LiftingTerm], above 0 to 1; nothing where the task is out of its range.
    std::array<std::optional<double>, lifting_term_count> multipliers{};
    std::vector<OutOfRange> out_of_range{};  // empty: the equation applies
    std::optional<double> rwl{};             // recommended weight limit
    std::optional<double> lifting_index{};   // load / rwl
    // What lowers the limit most: a term out of range, else the lowest multiplier; nothing when
    // all are 1.
    std::optional<LiftingTerm> improve_first{};

    std::optional<double> multiplier(LiftingTerm term) const {
        return multipliers.at(static_cast<std::size_t>(term));
    }
    bool applies() const { return out_of_range.empty(); }
};

}  // namespace werkrug::core
