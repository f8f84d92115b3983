// The three steps in order: the one function that decides. Pure: no clock, no files, no texts.
#pragma once

#include "core/assessment/assessment.hpp"

namespace werkrug::core {

// Assesses the facts with an instrument that passed its checks (tables/instrument_reader.hpp).
// Never throws for facts, whatever they are: what cannot be determined is empty and named in
// `incomplete`. Rules: the instrument file; format/result.md of the design.
Assessment assess(const Case& facts, const tables::Instrument& instrument);

}  // namespace werkrug::core
