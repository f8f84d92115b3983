// The words of the MAC scores of a lift: questions, answers, and what they come to. Knows no
// widgets and decides nothing: it reads core/exposure/lifting.
#pragma once

#include "core/exposure/lifting/mac.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

// "A: load weight and frequency"
std::string mac_question(const tables::MacFactor& factor, const core::Translator& tr);
// "green band: 0"
std::string mac_answer(const tables::MacLevel& level, const core::Translator& tr);

// The total and what to improve first, or how many questions are still open.
std::string mac_outcome(const std::vector<core::MacAnswer>& answers, const core::Translator& tr);

// What the charts have and these scores have not, and that some were not checked at the source.
std::string mac_notes(const core::Translator& tr);

}  // namespace werkrug::app
