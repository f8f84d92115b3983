// A what-if as text for people, and as a table.
#pragma once

#include "core/exposure/smallest_change.hpp"
#include "core/exposure/what_if.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

struct WhatIfWords {
    const core::Case& facts;
    const core::WhatIf& outcome;
    const std::vector<core::PreventionGoal>& goals;
    const tables::Instrument& instrument;
};

// On 80 columns.
std::string what_if_text(const WhatIfWords& words, const core::Translator& tr);

// CSV: part,name,task,row,before,after,method. `part` is "level", "points", "measure",
// "assessment", or for a smallest change "level:FACTOR" or "threshold".
std::string what_if_csv(const WhatIfWords& words);

}  // namespace werkrug::app
