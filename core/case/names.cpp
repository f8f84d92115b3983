#include "core/case/names.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace werkrug::core {

namespace {

// Spellings in the order of the enumerators.
constexpr std::array<std::string_view, 3> answers{"unknown", "no", "yes"};
constexpr std::array<std::string_view, 4> sexes{"unknown", "female", "male", "other"};
constexpr std::array<std::string_view, 3> locations{"unknown", "low-back", "elsewhere"};
constexpr std::array<std::string_view, 4> radiations{"unknown", "none", "above-knee", "below-knee"};
constexpr std::array<std::string_view, 5> conclusions{"very-likely", "likely", "suspected",
                                                      "not-occupational", "undecided"};

template <typename Enum, std::size_t size>
std::optional<Enum> look_up(const std::array<std::string_view, size>& names,
                            std::string_view name) {
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string_view name_of(Answer answer) {
    return answers.at(static_cast<std::size_t>(answer));
}
std::string_view name_of(Sex sex) {
    return sexes.at(static_cast<std::size_t>(sex));
}
std::string_view name_of(Location location) {
    return locations.at(static_cast<std::size_t>(location));
}
std::string_view name_of(Radiation radiation) {
    return radiations.at(static_cast<std::size_t>(radiation));
}
std::string_view name_of(ConclusionClass conclusion) {
    return conclusions.at(static_cast<std::size_t>(conclusion));
}

template <>
std::optional<Answer> from_name(std::string_view name) {
    return look_up<Answer>(answers, name);
}
template <>
std::optional<Sex> from_name(std::string_view name) {
    return look_up<Sex>(sexes, name);
}
template <>
std::optional<Location> from_name(std::string_view name) {
    return look_up<Location>(locations, name);
}
template <>
std::optional<Radiation> from_name(std::string_view name) {
    return look_up<Radiation>(radiations, name);
}
template <>
std::optional<ConclusionClass> from_name(std::string_view name) {
    return look_up<ConclusionClass>(conclusions, name);
}

}  // namespace werkrug::core
