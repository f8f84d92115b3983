// "What if the level were another": an assessment of a copy of the facts. The case is not touched.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/case/case.hpp"
#include "tables/instrument.hpp"

#include <map>
#include <string>

namespace werkrug::app {

// Levels tried out, by the id of the factor. A factor that is not named stays as the case has it.
using TriedLevels = std::map<std::string, tables::Level>;

// The facts with these levels stated. Everything else stays, the evidence included.
core::Case with_tried_levels(core::Case facts, const TriedLevels& levels);

// What the instrument says of the facts with these levels.
core::Assessment assess_what_if(const core::Case& facts, const tables::Instrument& instrument,
                                const TriedLevels& levels);

}  // namespace werkrug::app
