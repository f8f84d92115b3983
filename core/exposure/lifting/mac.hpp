// The score of a lift by the Manual handling Assessment Charts of HSE, as far as
// tables/data/mac-lifting.xml has them: it also says what is not covered.
#pragma once

#include "tables/mac_scores.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace werkrug::core {

struct MacAnswer {
    std::string factor{};  // id of a tables::MacFactor
    std::string level{};   // id of one of its levels
};

struct MacFactorScore {
    const tables::MacFactor* factor{};
    const tables::MacLevel* level{nullptr};  // nullptr: not answered
};

struct MacResult {
    std::vector<MacFactorScore> factors{};  // all, in the order of the chart
    std::optional<int> total{};             // nothing until every factor is answered
    // What to improve first: the highest score above 0, the first of equals; nullptr: none.
    const tables::MacFactor* improve_first{nullptr};
};

// The charts give no meaning to the total but to compare tasks. A factor or level that there is
// not, or a factor answered twice, is a programming error (std::logic_error).
MacResult mac_score(std::span<const MacAnswer> answers);

}  // namespace werkrug::core
