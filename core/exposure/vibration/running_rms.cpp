#include "core/exposure/vibration/running_rms.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

RunningRms::RunningRms(double rate_hz, double seconds)
    : memory_(static_cast<std::size_t>(std::max(1.0, std::round(rate_hz * seconds)))) {
    state_.per_window = 1 / static_cast<double>(memory_.size());
    state_.step = -std::expm1(-1 / (rate_hz * seconds));
}

void RunningRms::run(std::span<const Frame> frames, RunningBlock* out) {
    const auto& kernels = lane_kernels();
    for (std::size_t done = 0; done < frames.size();) {
        const auto now = std::min(frames.size() - done, memory_.size() - place_);
        Frame* memory = memory_.data() + place_;
        const auto part = frames.subspan(done, now);
        if (out == nullptr)
            kernels.run(part, state_, memory);
        else
            kernels.run_and_keep(part, state_, memory, out->window.data() + done,
                                 out->exponential.data() + done);
        done += now;
        place_ += now;
        if (place_ < memory_.size()) continue;
        // Once round: the sum starts afresh, so that rounding cannot pile up.
        place_ = 0;
        state_.window = state_.fresh;
        state_.fresh = Lanes{};
    }
}

}  // namespace werkrug::core
