// The running r.m.s. of ISO 2631-1, 6.3.1: over the last second, and with exponential weights.
#pragma once

#include "core/exposure/vibration/lane_kernels.hpp"

#include <array>
#include <span>

namespace werkrug::core {

// Mean squares after each frame of one block.
struct RunningBlock {
    std::array<Frame, block_frames> window{};
    std::array<Frame, block_frames> exponential{};
};

class RunningRms {
  public:
    // The window is `seconds` long, rounded to whole samples; the exponential mean has it as time
    // constant. Before its beginning the signal is zero.
    RunningRms(double rate_hz, double seconds);

    // Runs on over at most block_frames frames. `out` gets the value after each; null: not wanted.
    void run(std::span<const Frame> frames, RunningBlock* out);

    // The largest mean squares so far.
    Frame highest_window() const { return {state_.highest_window}; }
    Frame highest_exponential() const { return {state_.highest_exponential}; }

  private:
    Frames memory_;        // squares of the last window, written round and round
    std::size_t place_{};  // where the next goes
    LaneRunning state_{};
};

}  // namespace werkrug::core
