#include "tables/reading/lifting_reader.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/instrument_parts.hpp"

#include <algorithm>
#include <limits>

namespace werkrug::tables {

namespace {

constexpr FieldLimit positive{.min = std::numeric_limits<double>::min(),
                              .max = std::numeric_limits<int>::max()};
constexpr FieldLimit multiplier{.min = 0, .max = 1};
constexpr FieldLimit whole{.min = 0, .max = std::numeric_limits<int>::max(), .whole = true};

constexpr Choice<UnitSystem> unit_systems[] = {{"metric", UnitSystem::metric},
                                               {"us", UnitSystem::us}};
constexpr Choice<LiftDuration> durations[] = {{"short", LiftDuration::brief},
                                              {"moderate", LiftDuration::moderate},
                                              {"long", LiftDuration::all_day}};
constexpr Choice<Coupling> couplings[] = {
    {"good", Coupling::good}, {"fair", Coupling::fair}, {"poor", Coupling::poor}};

template <typename Enum>
std::size_t index(Enum value) {
    return static_cast<std::size_t>(value);
}

// A child that has nothing but attributes.
template <typename Read>
void read_child(Element& parent, std::string_view name, Read read) {
    auto child = parent.required_child(name);
    if (!child) return;
    read(*child);
    child->finish();
}

double read_positive(Element& element, std::string_view name) {
    return read_number(element, name, positive);
}

LiftingUnits read_units(Element& element) {
    LiftingUnits units;
    read_child(element, "horizontal", [&units](Element& child) {
        units.horizontal = {read_positive(child, "numerator"), read_positive(child, "least"),
                            read_positive(child, "most")};
    });
    read_child(element, "vertical", [&units](Element& child) {
        units.vertical = {read_positive(child, "slope"), read_positive(child, "best"),
                          read_positive(child, "most"), read_positive(child, "low-hands-below")};
    });
    read_child(element, "distance", [&units](Element& child) {
        units.distance = {read_positive(child, "base"), read_positive(child, "numerator"),
                          read_positive(child, "least"), read_positive(child, "most")};
    });
    read_child(element, "asymmetry", [&units](Element& child) {
        units.asymmetry = {read_positive(child, "slope"), read_positive(child, "most")};
    });
    return units;
}

FrequencyRow read_row(Element& element) {
    FrequencyRow row;
    row.per_min = read_positive(element, "per-min");
    for (const auto& [name, duration] : durations)
        row.fm.at(index(duration)) = {
            read_number(element, std::string{name} + "-low", multiplier),
            read_number(element, std::string{name} + "-high", multiplier)};
    element.finish();
    return row;
}

void read_frequency(Element& element, LiftingEquation& equation) {
    equation.least_per_min = read_positive(element, "least");
    equation.most_per_min = read_positive(element, "most");
    equation.sample_min = read_positive(element, "sample-min");
    read_source(element, equation.sources);
    for (auto& child : element.children("row")) equation.frequency.push_back(read_row(child));
    const auto& rows = equation.frequency;
    const bool rising = std::is_sorted(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.per_min <= b.per_min;
    });
    if (rows.empty() || !rising || rows.front().per_min != equation.least_per_min ||
        rows.back().per_min != equation.most_per_min)
        element.report(msg("The rows do not go up from the least to the most"));
}

ReferenceMass read_mass(Element& element, const std::vector<Source>& sources, UsedIds& used) {
    ReferenceMass mass;
    mass.id = read_id(element, used);
    mass.kg = read_positive(element, "kg");
    if (element.attribute("lb")) mass.lb = read_positive(element, "lb");
    mass.title = read_localized_child(element, "title");
    mass.source = read_source(element, sources);
    for (auto& child : element.children("group")) {
        mass.groups.push_back({read_text_attribute(child, "sex"),
                               read_whole(child, "from-age", whole),
                               read_whole(child, "to-age", whole)});
        child.finish();
    }
    element.finish();
    return mass;
}

WorksheetRounding read_worksheet(Element& element, const std::vector<Source>& sources) {
    WorksheetRounding rounding;
    rounding.multiplier_decimals = read_whole(element, "multiplier-decimals", whole);
    rounding.result_decimals = read_whole(element, "result-decimals", whole);
    read_source(element, sources);
    for (auto& child : element.children("printed")) {
        rounding.printed.push_back({read_choice(child, "units", unit_systems),
                                    read_text_attribute(child, "term"), read_positive(child, "at"),
                                    read_number(child, "value", multiplier)});
        child.finish();
    }
    return rounding;
}

void read_classes(Element& root, LiftingEquation& equation) {
    for (auto& element : root.children("units")) {
        const auto system = read_choice(element, "id", unit_systems);
        read_source(element, equation.sources);
        equation.units.at(index(system)) = read_units(element);
        element.finish();
    }
    for (auto& element : root.children("coupling")) {
        const auto grade = read_choice(element, "grade", couplings);
        equation.coupling.at(index(grade)) = {read_number(element, "low", multiplier),
                                              read_number(element, "high", multiplier)};
        read_source(element, equation.sources);
        element.finish();
    }
    for (auto& element : root.children("duration")) {
        auto& limit = equation.durations.at(index(read_choice(element, "class", durations)));
        limit.most_min = read_positive(element, "most-min");
        if (element.attribute("recovery-ratio"))
            limit.recovery_ratio = read_positive(element, "recovery-ratio");
        read_source(element, equation.sources);
        element.finish();
    }
}

void read_weight_classes(Element& root, LiftingEquation& equation) {
    auto& classes = equation.weight_classes_kg;
    for (auto& element : root.children("weight-class")) {
        classes.push_back(read_number(element, "from-kg", {.min = 0, .max = positive.max}));
        element.finish();
    }
    if (classes.empty() || classes.front() > 0 || !std::is_sorted(classes.begin(), classes.end()))
        root.report(msg("The rows do not go up from the least to the most"));
}

void read_exclusions(Element& root, LiftingEquation& equation) {
    UsedIds used;
    for (auto& element : root.children("exclusion")) {
        auto id = read_id(element, used);
        read_source(element, equation.sources);
        equation.exclusions.push_back({std::move(id), read_localized(element)});
        element.finish();
    }
}

}  // namespace

void read_lifting(Element& root, LiftingEquation& equation) {
    if (auto sources = root.required_child("sources")) equation.sources = read_sources(*sources);
    read_classes(root, equation);
    read_child(root, "frequency", [&equation](Element& child) { read_frequency(child, equation); });
    UsedIds used;
    for (auto& element : root.children("reference-mass"))
        equation.reference_masses.push_back(read_mass(element, equation.sources, used));
    read_child(root, "variable-index", [&equation](Element& child) {
        equation.variable_categories =
            read_whole(child, "categories", {.min = 1, .max = whole.max, .whole = true});
        read_source(child, equation.sources);
    });
    read_child(root, "worksheet", [&equation](Element& child) {
        equation.worksheet = read_worksheet(child, equation.sources);
    });
    read_weight_classes(root, equation);
    read_exclusions(root, equation);
    root.finish();
}

}  // namespace werkrug::tables
