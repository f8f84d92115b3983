// Titles of occupations: the unit groups of ISCO-08 (tables/data/occupations.xml).
#pragma once

#include "tables/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

struct UnitGroup {
    std::string code{};  // four digits
    LocalizedText title{};
};

// All 436, by code.
const std::vector<UnitGroup>& occupations();

// The one with this code; null when there is none.
const UnitGroup* find_occupation(std::string_view code);

}  // namespace werkrug::tables
