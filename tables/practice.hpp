// What the practice at a glance, the annual report of an employer and the export for research go by
// (tables/data/practice.xml): limits, bands, and the groups of codes.
#pragma once

#include "tables/language.hpp"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

// A class of a quantity: ages in whole years, times in days.
struct PracticeBand {
    std::string id{};  // "25-34"
    LocalizedText title{};
    int up_to{std::numeric_limits<int>::max()};  // belongs to it; the last band has no limit
};

// The codes that begin with a number of so many digits, from one to another.
struct CodeGroup {
    std::string id{};  // "isco-9", "nace-h"
    LocalizedText title{};
    int from{};
    int to{};
};

struct PracticeRules {
    std::size_t cluster_cases{};  // so many of one employer and factor are pointed out,
    int cluster_months{};         // when the last came less than this after the first
    std::size_t shown_from{};     // a smaller number, also zero, is not shown to an employer
    std::size_t anonymity{};      // rows that look the same in an export, at the least
    std::vector<PracticeBand> age_bands{};
    std::vector<PracticeBand> notification_bands{};  // from the assessment to the notification
    std::vector<CodeGroup> occupation_groups{};      // major groups of ISCO-08
    std::vector<CodeGroup> sectors{};                // sections of NACE Rev. 2
};

const PracticeRules& practice_rules();

// The first band that the value does not exceed.
const PracticeBand& band_of(const std::vector<PracticeBand>& bands, int value);

// The major group of an ISCO-08 code ("9333"), and the section of a NACE code ("52.10", "H52.10");
// null for an empty code or one that is in no group.
const CodeGroup* occupation_group(std::string_view isco_code);
const CodeGroup* sector_of(std::string_view nace_code);

}  // namespace werkrug::tables
