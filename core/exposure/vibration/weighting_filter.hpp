// The frequency weightings as digital filters for the rate at which a signal was sampled.
#pragma once

#include "core/exposure/vibration/section.hpp"
#include "tables/vibration_weightings.hpp"

namespace werkrug::core {

// At most this many sections: band limiting (2), transition, step.
constexpr std::size_t most_weighting_sections = 4;

// The sections of a weighting for a rate of at least twice the frequency of its low-pass (200 Hz
// for whole-body vibration). The magnitude is within the tolerances of ISO 8041-1 at every band
// below half of the rate: from 400 Hz on within 1 % in the central region, from 1 kHz within 0.1 %.
// Throws std::logic_error for a lower rate.
Sections design_weighting(const tables::Weighting& weighting, double rate_hz);

// Band limiting alone.
Sections design_band_limiting(const tables::Weighting& weighting, double rate_hz);

}  // namespace werkrug::core
