// Looks at a raw signal while it goes by: is it cut off, does it stop, where does it stand?
#pragma once

#include "core/exposure/vibration/lane_kernels.hpp"
#include "core/exposure/vibration/recording.hpp"

#include <array>
#include <cstdint>
#include <span>

namespace werkrug::core {

// How often something was seen, and when first, in seconds from the beginning.
struct Sighting {
    std::uint64_t count{};
    double first_s{};
};

struct AxisSignal {
    double mean_m_s2{};
    double lowest_m_s2{};
    double highest_m_s2{};
    Sighting overloads{};  // samples at full scale
    Sighting
        flat_tops{};  // runs of equal samples at the highest or lowest value, entered by a step
};

struct SignalFindings {
    std::array<AxisSignal, tables::vibration_axes> axes{};
    Sighting dropouts{};  // times during which no axis moves
    double dropout_s{};   // together
};

class SignalWatch {
  public:
    explicit SignalWatch(RecordingInfo info);

    void look(std::span<const Frame> frames);
    SignalFindings findings() const;

  private:
    // Runs of equal samples at one end of the range of an axis.
    struct FlatEnd {
        double value{};
        Sighting runs{};
    };

    void look_for_overload(std::span<const Frame> frames, const LaneExtremes& block,
                           std::size_t lane);
    void look_for_flat(std::span<const Frame> frames, const LaneExtremes& block, std::size_t lane,
                       double sign);
    void look_for_dropouts(std::span<const Frame> frames, const LaneExtremes& block);
    void end_standstill(std::uint64_t at);
    double seconds(std::uint64_t frame) const { return static_cast<double>(frame) / info_.rate_hz; }
    void note(Sighting& sighting, std::uint64_t frame) const;

    RecordingInfo info_;
    std::uint64_t frames_{};
    LaneExtremes seen_{};
    Frame last_{};  // of the block before
    std::array<Sighting, tables::vibration_axes> overloads_{};
    std::array<std::array<FlatEnd, 2>, tables::vibration_axes> flat_{};
    Sighting dropouts_{};
    double dropout_s_{};
    std::uint64_t still_{};  // frames since one of the axes moved
};

}  // namespace werkrug::core
