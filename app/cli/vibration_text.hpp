// An evaluated recording of vibration for people, and as a table for programs.
#pragma once

#include "core/exposure/vibration/vibration_analysis.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::app {

// On 80 columns: the values per axis, what they mean for a day, marks, spectrum.
std::string vibration_text(const core::VibrationAnalysis& analysis, const core::Translator& tr);

// RFC 4180: a row per axis of the whole recording, its mark empty, then of each mark.
std::string vibration_csv(const core::VibrationAnalysis& analysis);

}  // namespace werkrug::app
