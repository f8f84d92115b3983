// What is summed over a piece of a weighted signal, and the values of ISO 2631-1 from it.
#pragma once

#include "core/exposure/vibration/running_rms.hpp"

#include <cstdint>
#include <span>

namespace werkrug::core {

// Of one axis over a time. All from the frequency-weighted signal, without the factor k.
struct VibrationValues {
    double rms_m_s2{};               // ISO 2631-1, 6.1
    double vdv_m_s1_75{};            // fourth-power dose, 6.3.2
    double mtvv_m_s2{};              // largest running r.m.s. over 1 s, 6.3.1
    double mtvv_exponential_m_s2{};  // the same with exponential weights
    double peak_m_s2{};
    double crest_factor{};  // peak / r.m.s.; 0 for a signal of nothing
};

class VibrationSums {
  public:
    void add(std::span<const Frame> frames);
    // Joins the running mean squares of the same time, or the largest of them.
    void raise(std::span<const Frame> window, std::span<const Frame> exponential);
    void raise(const Frame& window, const Frame& exponential) {
        raise({&window, 1}, {&exponential, 1});
    }

    std::uint64_t frames() const { return frames_; }
    VibrationValues values(std::size_t lane, double rate_hz) const;

  private:
    std::uint64_t frames_{};
    LaneSums sums_{};
    Lanes window_{};
    Lanes exponential_{};
};

}  // namespace werkrug::core
