// Published whole-body vibration of vehicles and machines, as starting values for a worksheet
// (tables/data/typical-vibration.xml).
#pragma once

#include "tables/language.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::tables {

struct TypicalVibration {
    std::string id{};
    LocalizedText title{};
    // Of x, y and z, before the k factors; nothing for an axis that the source does not give.
    std::array<std::optional<double>, 3> m_s2{};
    LocalizedText remark{};  // what kind of value it is, and its spread
    std::string source{};    // citation

    // Whether there is a value for any axis.
    bool has_values() const;
};

const std::vector<TypicalVibration>& typical_vibrations();

}  // namespace werkrug::tables
