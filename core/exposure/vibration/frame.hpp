// One sample of all axes at a time. The axes are lanes of one vector, so that they are computed
// at once where the processor can do so.
#pragma once

#include "tables/vibration_rules.hpp"

#include <cstddef>
#include <vector>

namespace werkrug::core {

// x, y, z and one lane to spare. A compiler's vector: arithmetic works on all lanes, [] on one.
constexpr std::size_t lanes = 4;
using Lanes [[gnu::vector_size(lanes * sizeof(double)), gnu::aligned(lanes * sizeof(double))]] =
    double;

struct alignas(lanes * sizeof(double)) Frame {
    Lanes axis{};  // x, y, z in m/s²; the last lane is zero
};

using Frames = std::vector<Frame>;

// Frames are handled in blocks of at most so many: a few of them stay in the nearest cache.
constexpr std::size_t block_frames = 256;

}  // namespace werkrug::core
