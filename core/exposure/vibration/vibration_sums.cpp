#include "core/exposure/vibration/vibration_sums.hpp"

#include <cmath>

namespace werkrug::core {

void VibrationSums::add(std::span<const Frame> frames) {
    frames_ += frames.size();
    lane_kernels().sum(frames, sums_);
}

void VibrationSums::raise(std::span<const Frame> window, std::span<const Frame> exponential) {
    const auto& kernels = lane_kernels();
    kernels.raise(window, window_);
    kernels.raise(exponential, exponential_);
}

VibrationValues VibrationSums::values(std::size_t lane, double rate_hz) const {
    VibrationValues values;
    if (frames_ == 0) return values;
    values.rms_m_s2 = std::sqrt(sums_.square[lane] / static_cast<double>(frames_));
    values.vdv_m_s1_75 = std::sqrt(std::sqrt(sums_.fourth[lane] / rate_hz));
    values.mtvv_m_s2 = std::sqrt(window_[lane]);
    values.mtvv_exponential_m_s2 = std::sqrt(exponential_[lane]);
    values.peak_m_s2 = sums_.peak[lane];
    if (values.rms_m_s2 > 0) values.crest_factor = values.peak_m_s2 / values.rms_m_s2;
    return values;
}

}  // namespace werkrug::core
