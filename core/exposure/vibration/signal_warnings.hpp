// What a person should look at before trusting the values of a recording.
#pragma once

#include "core/exposure/vibration/vibration_analysis.hpp"

namespace werkrug::core {

// Adds warnings about overload, dropouts, offsets, silent axes, units that look wrong and, after
// ISO 2631-1, 6.3, shocks for which the r.m.s. says too little.
void add_signal_warnings(VibrationAnalysis& analysis);

}  // namespace werkrug::core
