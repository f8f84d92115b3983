// What a recording looks like: its lowest and highest samples over time, kept in memory that does
// not depend on its length.
#pragma once

#include "core/exposure/vibration/recording.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace werkrug::core {

// The lowest and the highest sample of one axis over some time, in m/s², unweighted.
struct Envelope {
    double lowest{};
    double highest{};
};

using PictureColumn = std::array<Envelope, tables::vibration_axes>;

class SignalPicture {
  public:
    explicit SignalPicture(double rate_hz) : rate_hz_(rate_hz) {}

    void add(std::span<const Frame> frames);

    double duration_s() const { return static_cast<double>(frames_) / rate_hz_; }

    // The signal cut into so many columns of equal time, from its beginning to its end. Every
    // sample is in a column; one at an edge, or a short signal, can be in several. Empty without
    // samples.
    std::vector<PictureColumn> columns(std::size_t count) const;

  private:
    // Frames in a row; all are full but the last one.
    struct Piece {
        Lanes lowest{};
        Lanes highest{};
    };

    static void join(Piece& piece, const Piece& other);
    void begin_piece(const Frame& first);
    void halve();
    PictureColumn column(std::uint64_t first, std::uint64_t last) const;

    double rate_hz_;
    std::uint64_t frames_{};
    std::uint64_t piece_frames_{1};
    std::uint64_t room_{};  // frames that the last piece still takes
    std::vector<Piece> pieces_{};
};

// A recording that is drawn while it is read. The picture is whole when read() has given the end.
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
