// A recording of the trunk's posture, summed up, as text for people and as a table.
#pragma once

#include "core/exposure/posture/posture_summary.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::app {

// On 80 columns.
std::string posture_text(const core::PostureResult& result, const core::Translator& tr);

// CSV: task,part,name,seconds,share,value. `part` is "total", "flexion", "rotation" (zones: name is
// the zone's id), "flexion-percentile", "rotation-percentile" (name is the percentile, value in
// degrees) or "episodes" (name is the angle, value the number of episodes).
std::string posture_csv(const core::PostureResult& result);

}  // namespace werkrug::app
