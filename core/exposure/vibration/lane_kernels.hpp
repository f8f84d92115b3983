// The inner loops over frames: compiled twice, for any processor and for those with AVX2, and
// chosen when the program runs. Both give the same bits: no fused multiplication is used.
#pragma once

#include "core/exposure/vibration/frame.hpp"

#include <span>

namespace werkrug::core {

// A second-order section with coefficients and memory per lane (transposed direct form II).
struct LaneSection {
    Lanes b0{};
    Lanes b1{};
    Lanes b2{};
    Lanes a1{};
    Lanes a2{};
    Lanes s1{};
    Lanes s2{};
};

// Sums over frames of one block. Sums of few numbers at a time keep rounding small.
struct LaneSums {
    Lanes square{};
    Lanes fourth{};
    Lanes peak{};  // the largest absolute value
};

// What the raw signal of one block looks like.
struct LaneExtremes {
    Lanes lowest{};
    Lanes highest{};
    Lanes sum{};
    Lanes repeats{};  // how many frames equal the one before
};

// The running mean square: over a window (sums of squares) and with exponential weights.
struct LaneRunning {
    Lanes window{};  // the sum over the window
    Lanes fresh{};   // the sum since the window's memory was last at its start
    Lanes exponential{};
    Lanes highest_window{};  // the largest mean squares so far
    Lanes highest_exponential{};
    double per_window{};  // one over the frames of the window
    double step{};        // of the exponential mean per frame
};

struct LaneKernels {
    // Three sections one after the other, in place; and four.
    void (*filter3)(std::span<Frame>, LaneSection*);
    void (*filter4)(std::span<Frame>, LaneSection*);
    // Adds to the sums.
    void (*sum)(std::span<const Frame>, LaneSums&);
    // Runs on by `frames`. `memory` holds the squares of one window ago, and gets the new ones.
    void (*run)(std::span<const Frame> frames, LaneRunning& state, Frame* memory);
    // The same; `window` and `exponential` get the mean squares after each frame.
    void (*run_and_keep)(std::span<const Frame> frames, LaneRunning& state, Frame* memory,
                         Frame* window, Frame* exponential);
    // The largest value per lane, not less than `highest`.
    void (*raise)(std::span<const Frame>, Lanes& highest);
    // Joins the frames to `seen`; `before` is the frame before the first, and becomes the last.
    void (*look)(std::span<const Frame>, LaneExtremes& seen, Frame& before);
};

// The fastest for this processor.
const LaneKernels& lane_kernels();

// For tests: the ones that run on every processor.
const LaneKernels& portable_lane_kernels();

}  // namespace werkrug::core
