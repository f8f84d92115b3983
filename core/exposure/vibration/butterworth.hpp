// Butterworth filters of third and sixth order by the bilinear transform, their edges exact.
#pragma once

#include "core/exposure/vibration/section.hpp"

namespace werkrug::core {

// A band-pass of order 2 x 3 whose half-power points are the edges; its gain in the middle is 1.
Sections design_band_pass(double low_hz, double high_hz, double rate_hz);

// A low-pass of order 6 with its half-power point at `edge_hz`.
Sections design_low_pass(double edge_hz, double rate_hz);

}  // namespace werkrug::core
