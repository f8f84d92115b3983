// The spellings of the case file's codes, both ways: "low-back", "below-knee", "very-likely".
#pragma once

#include "core/case/case.hpp"

#include <optional>
#include <string_view>

namespace werkrug::core {

std::string_view name_of(Answer answer);               // unknown | no | yes
std::string_view name_of(Sex sex);                     // unknown | female | male | other
std::string_view name_of(Location location);           // unknown | low-back | elsewhere
std::string_view name_of(Radiation radiation);         // unknown | none | above-knee | below-knee
std::string_view name_of(ConclusionClass conclusion);  // very-likely | … | undecided

template <typename Enum>
std::optional<Enum> from_name(std::string_view name);

template <>
std::optional<Answer> from_name(std::string_view name);
template <>
std::optional<Sex> from_name(std::string_view name);
template <>
std::optional<Location> from_name(std::string_view name);
template <>
std::optional<Radiation> from_name(std::string_view name);
template <>
std::optional<ConclusionClass> from_name(std::string_view name);

}  // namespace werkrug::core
