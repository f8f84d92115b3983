// A recording of vibration whose raw signal is looked at while it is read.
#pragma once

#include "core/exposure/vibration/recording.hpp"
#include "core/exposure/vibration/signal_watch.hpp"

namespace werkrug::core {

// All is seen when read() has given the end.
class WatchedRecording : public Recording {
  public:
    // Both outlive it.
    WatchedRecording(Recording& recording, SignalWatch& watch)
        : recording_(recording), watch_(watch) {}

    const RecordingInfo& info() const override { return recording_.info(); }
    const Problems& warnings() const override { return recording_.warnings(); }
    std::size_t read(std::span<Frame> into) override;

  private:
    Recording& recording_;
    SignalWatch& watch_;
};

}  // namespace werkrug::core
