// Scores of the Manual handling Assessment Charts (HSE) for lifting (tables/data/mac-lifting.xml).
#pragma once

#include "tables/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

struct MacLevel {
    std::string id{};
    LocalizedText title{};
    std::string colour{};  // "green" | "amber" | "red" | "purple"
    int score{};
};

struct MacFactor {
    std::string id{};      // "hand-distance"
    std::string letter{};  // as on the chart: "B"
    LocalizedText title{};
    bool remembered{false};  // not checked at the source: must be said wherever a score is shown
    std::vector<MacLevel> levels{};  // rising

    const MacLevel* find(std::string_view level_id) const;
};

// What the charts have and these scores have not.
struct MacGap {
    std::string id{};
    LocalizedText text{};
};

struct MacScores {
    std::vector<MacFactor> factors{};
    std::vector<MacGap> gaps{};
};

const MacScores& mac_scores();

}  // namespace werkrug::tables
