// Published loads that are lifted by hand, as starting values for a worksheet
// (tables/data/typical-loads.xml).
#pragma once

#include "tables/language.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::tables {

struct TypicalLoad {
    std::string id{};
    LocalizedText title{};
    std::optional<double> load_kg{};  // of one lift
    std::optional<double> per_min{};  // lifts a minute while the work is done
    LocalizedText remark{};           // what kind of value it is, and its spread
    std::string source{};             // citation

    // Whether there is a value at all.
    bool has_values() const { return load_kg || per_min; }
};

const std::vector<TypicalLoad>& typical_loads();

}  // namespace werkrug::tables
