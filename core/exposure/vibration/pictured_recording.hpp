// A recording of vibration that is drawn while it is read.
#pragma once

#include "core/exposure/signal_picture.hpp"
#include "core/exposure/vibration/recording.hpp"

namespace werkrug::core {

// The picture is whole when read() has given the end.
class PicturedRecording : public Recording {
  public:
    // Both outlive it.
    PicturedRecording(Recording& recording, SignalPicture& picture)
        : recording_(recording), picture_(picture) {}

    const RecordingInfo& info() const override { return recording_.info(); }
    const Problems& warnings() const override { return recording_.warnings(); }
    std::size_t read(std::span<Frame> into) override;

  private:
    Recording& recording_;
    SignalPicture& picture_;
};

}  // namespace werkrug::core
