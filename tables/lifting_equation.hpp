// The constants and tables of the NIOSH lifting equation and what belongs to it
// (tables/data/lifting-equation.xml, with the sources). Plain values; no rule is applied here.
#pragma once

#include "tables/instrument.hpp"
#include "tables/language.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

enum class UnitSystem { metric, us };                  // kg and cm; pounds and inches
enum class LiftDuration { brief, moderate, all_day };  // up to 1, 2 and 8 h: "short" … "long"
enum class Coupling { good, fair, poor };
enum class HandBand { low, high };  // hands under the height that tables 5 and 7 part at, or not

// HM = numerator / H: H under `least` counts as `least`, over `most` there is no HM.
struct HorizontalTerm {
    double numerator{};
    double least{};
    double most{};
};
// VM = 1 - slope |V - best|
struct VerticalTerm {
    double slope{};
    double best{};
    double most{};
    double low_hands_below{};  // HandBand::low under it
};
// DM = base + numerator / D
struct DistanceTerm {
    double base{};
    double numerator{};
    double least{};
    double most{};
};
// AM = 1 - slope A, in degrees
struct AsymmetryTerm {
    double slope{};
    double most{};
};

struct LiftingUnits {
    HorizontalTerm horizontal{};
    VerticalTerm vertical{};
    DistanceTerm distance{};
    AsymmetryTerm asymmetry{};
};

struct FrequencyRow {
    double per_min{};
    std::array<std::array<double, 2>, 3> fm{};  // [LiftDuration][HandBand]; 0: no lifting
};

struct LiftDurationLimit {
    double most_min{};                       // of continuous lifting
    std::optional<double> recovery_ratio{};  // of the light work after it; nothing: no rule
};

struct PopulationGroup {
    std::string sex{};  // "male" | "female"
    int from_age{};     // whole years, both ends included
    int to_age{};
};

// What takes the place of the load constant.
struct ReferenceMass {
    std::string id{};  // "niosh"
    double kg{};
    std::optional<double> lb{};  // nothing: not given in pounds
    LocalizedText title{};
    std::vector<PopulationGroup> groups{};
    std::string source{};
};

// A cell of the manual's tables that is not its formula, rounded.
struct PrintedMultiplier {
    UnitSystem units{};
    std::string term{};  // "horizontal" | "distance"
    double at{};
    double value{};
};

struct WorksheetRounding {
    int multiplier_decimals{};
    int result_decimals{};  // of weights and indices
    std::vector<PrintedMultiplier> printed{};
};

// A way of lifting that the equation does not apply to.
struct LiftingExclusion {
    std::string id{};
    LocalizedText title{};
};

struct LiftingEquation {
    std::vector<Source> sources{};
    std::array<LiftingUnits, 2> units{};  // [UnitSystem]
    double least_per_min{};
    double most_per_min{};
    double sample_min{};                              // minutes that lifts are counted over
    std::vector<FrequencyRow> frequency{};            // rising
    std::array<std::array<double, 2>, 3> coupling{};  // [Coupling][HandBand]
    std::array<LiftDurationLimit, 3> durations{};     // [LiftDuration]
    std::vector<ReferenceMass> reference_masses{};    // the usual one first
    int variable_categories{};
    std::vector<double> weight_classes_kg{};  // where each begins; the first at 0, rising
    WorksheetRounding worksheet{};
    std::vector<LiftingExclusion> exclusions{};

    const LiftingUnits& in(UnitSystem system) const {
        return units.at(static_cast<std::size_t>(system));
    }
};

// The equation that the program brings along.
const LiftingEquation& lifting_equation();

// By its id, or by its number of kilograms ("25"); nullptr for one that there is not.
const ReferenceMass* find_reference_mass(std::string_view id_or_kg);
// Of ISO 11228-1 for a person; nullptr when it has none for this sex ("male", "female") and age.
const ReferenceMass* reference_mass_of(std::string_view sex, int age);

// "short" | "moderate" | "long" and "good" | "fair" | "poor", as tables of lifts write them.
std::string_view name_of(LiftDuration duration);
std::string_view name_of(Coupling coupling);
std::optional<LiftDuration> lift_duration_from(std::string_view name);
std::optional<Coupling> coupling_from(std::string_view name);

}  // namespace werkrug::tables
