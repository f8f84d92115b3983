// The one-third-octave spectrum of a signal: r.m.s. per band, unweighted, for ISO 2631-1, 6.4.2.
#pragma once

#include "core/exposure/vibration/lane_filter.hpp"
#include "tables/vibration_rules.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace werkrug::core {

struct BandValue {
    double hz{};  // the middle, 10^(n/10)
    std::array<double, tables::vibration_axes> rms_m_s2{};
};

// A filter per band (Butterworth, order 2 x 3). Low bands run on the signal at a half, a quarter, …
// of its rate, so that all of them together cost little more than those of the highest octave.
class ThirdOctaves {
  public:
    // The bands of the rules that lie below half of the rate.
    explicit ThirdOctaves(double rate_hz);

    void add(std::span<const Frame> frames);
    std::vector<BandValue> values() const;  // from low to high

    // What is summed up so far, band for band: the spectrum of a part is that between two of them.
    struct Sums {
        double hz{};
        Lanes square{};
        std::uint64_t frames{};
    };
    std::vector<Sums> sums() const;
    // Of the time from the one to the other, from low to high; 0 for a time too short for a band.
    static std::vector<BandValue> values_between(const std::vector<Sums>& from,
                                                 const std::vector<Sums>& to);

  private:
    struct Band {
        double hz{};
        LaneFilter filter;
        LaneSums sums{};
    };
    // The signal at one rate, with the bands that are measured there.
    struct Stage {
        explicit Stage(const Sections& low_pass) : thin(low_pass) {}
        std::vector<Band> bands{};
        LaneFilter thin;  // before every second frame goes on to the next stage
        bool skips{false};
        std::uint64_t frames{};
    };

    void add_to(std::size_t stage, std::span<const Frame> frames);

    std::vector<Stage> stages_{};
};

}  // namespace werkrug::core
