// Filters that run over blocks of frames, a filter per axis, and remember where they are.
#pragma once

#include "core/exposure/vibration/lane_kernels.hpp"
#include "core/exposure/vibration/section.hpp"

#include <array>
#include <span>

namespace werkrug::core {

// Three or four sections per lane.
class LaneFilter {
  public:
    // A filter per lane, of at most four sections; lanes without one let nothing through.
    explicit LaneFilter(std::span<const Sections> per_lane);
    // The same filter, of at most four sections, in every lane.
    explicit LaneFilter(const Sections& for_all);

    // Filters in place, on from where the last block ended. At first all memory is zero.
    void filter(std::span<Frame> frames);

  private:
    void put(std::size_t lane, const Sections& sections);
    void forget_the_tiny();

    static constexpr std::size_t most_sections = 4;
    std::array<LaneSection, most_sections> sections_{};
    std::size_t used_{};
};

}  // namespace werkrug::core
