// Odds ratios of other research, for seeing how far a conclusion depends on the model
// (tables/data/evidence-sets.xml, with sources).
#pragma once

#include "tables/instrument.hpp"

#include <string>
#include <vector>

namespace werkrug::tables {

struct Effect {
    std::vector<std::string> factors{};  // ids; all of them present
    double odds_ratio{};
    double low{};  // limits of the 95 % interval
    double high{};
};

struct EvidenceSet {
    std::string id{};
    LocalizedText title{};
    std::string citation{};
    std::string link{};
    Level from_level{};  // moderate or high: from where a factor counts as present
    std::vector<Effect> effects{};
    std::vector<std::string> not_established{};  // ids of factors without an effect in the set
};

const std::vector<EvidenceSet>& evidence_sets();

// The effects that count for the factors present (ids): the one with the most factors first, then
// others for what it leaves over. Each factor is in one of them at most.
std::vector<Effect> counting_effects(const EvidenceSet& set, std::vector<std::string> present);

}  // namespace werkrug::tables
