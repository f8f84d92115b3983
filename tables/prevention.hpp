// What can be changed on a worksheet to lessen an exposure, in the order of the strategy of
// occupational hygiene (tables/data/prevention.xml).
#pragma once

#include "tables/language.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

// At the source, technique, organisation, personal.
struct PreventionTier {
    std::string id{};
    LocalizedText title{};
    std::string source{};  // citation
};

struct PreventionQuantity {
    std::string id{};    // attribute of the case format: "load-kg"
    std::size_t tier{};  // index into the tiers; lower comes first
    double step{};       // how finely a change is searched for, above 0
    std::string unit{};
    LocalizedText title{};  // "a lighter load"
};

const std::vector<PreventionTier>& prevention_tiers();
const std::vector<PreventionQuantity>& prevention_quantities();

// The quantity of a worksheet with this id; an unknown one is a programming error
// (std::logic_error).
const PreventionQuantity& prevention_quantity(std::string_view id);

}  // namespace werkrug::tables
