// What the page of care shows of the exposure before and after, at closing. Knows no widgets.
#pragma once

#include "app/gui/prevention/planner_rows.hpp"
#include "core/register/exposure_effect.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::app {

// The numbers of the worksheet that changed, then levels, points and percentages.
std::vector<BeforeAfterRow> exposure_effect_rows(const core::ExposureEffect& effect,
                                                 const tables::Instrument& instrument,
                                                 const core::Translator& tr);

// What "before" is: which revision, or why there is none (null). `in_register`: the case is one of
// a register. `instrument`: the one that both are computed with.
std::string exposure_effect_words(const core::FirstAssessment* first, bool in_register,
                                  const core::InstrumentStamp& instrument,
                                  const core::Translator& tr);

}  // namespace werkrug::app
