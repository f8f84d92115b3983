// The JSON of an evaluated recording, as `werkrug-cli vibration --format json` writes it.
#pragma once

#include "core/exposure/vibration/vibration_analysis.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::core {

// One JSON object, indented, ending in a line feed: rate_hz, duration_s, axes (weighting, rms_m_s2,
// vdv_m_s1_75, mtvv_m_s2, crest_factor and more per axis), marks, spectrum (when there is one) and
// warnings in the translator's language.
std::string vibration_json(const VibrationAnalysis& analysis, const std::string& file,
                           const Translator& tr);

// The filters for a sampling rate: {"rate_hz", "weightings": {"Wk": [[b0, b1, b2, 1, a1, a2], …]}},
// as SciPy's sosfilt takes them.
std::string filters_json(double rate_hz);

}  // namespace werkrug::core
