#include "tables/lifting_equation.hpp"

#include "tables/parse.hpp"
#include "tables/reading/lifting_reader.hpp"
#include "tables/reading/reference_data.hpp"

#include <algorithm>

namespace werkrug::tables {

namespace {

constexpr std::array<std::string_view, 3> duration_names{"short", "moderate", "long"};
constexpr std::array<std::string_view, 3> coupling_names{"good", "fair", "poor"};

template <typename Enum>
std::optional<Enum> value_named(const std::array<std::string_view, 3>& names,
                                std::string_view name) {
    const auto* found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

LiftingEquation read_equation() {
    LiftingEquation equation;
    read_reference_data("lifting-equation.xml",
                        [&equation](Element& root) { read_lifting(root, equation); });
    return equation;
}

template <typename Fits>
const ReferenceMass* find_mass(Fits fits) {
    const auto& masses = lifting_equation().reference_masses;
    const auto found = std::find_if(masses.begin(), masses.end(), fits);
    return found == masses.end() ? nullptr : &*found;
}

}  // namespace

const LiftingEquation& lifting_equation() {
    static const LiftingEquation equation = read_equation();
    return equation;
}

const ReferenceMass* find_reference_mass(std::string_view id_or_kg) {
    const auto kg = parse_number(id_or_kg);
    return find_mass(
        [&](const ReferenceMass& mass) { return mass.id == id_or_kg || mass.kg == kg; });
}

const ReferenceMass* reference_mass_of(std::string_view sex, int age) {
    return find_mass([&](const ReferenceMass& mass) {
        return std::any_of(mass.groups.begin(), mass.groups.end(), [&](const auto& group) {
            return group.sex == sex && age >= group.from_age && age <= group.to_age;
        });
    });
}

std::string_view name_of(LiftDuration duration) {
    return duration_names.at(static_cast<std::size_t>(duration));
}
std::string_view name_of(Coupling coupling) {
    return coupling_names.at(static_cast<std::size_t>(coupling));
}
std::optional<LiftDuration> lift_duration_from(std::string_view name) {
    return value_named<LiftDuration>(duration_names, name);
}
std::optional<Coupling> coupling_from(std::string_view name) {
    return value_named<Coupling>(coupling_names, name);
}

}  // namespace werkrug::tables
