// What a recording of any kind looks like: its lowest and highest samples over time, kept in memory
// that does not depend on its length.
#pragma once

#include "core/exposure/vibration/frame.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace werkrug::core {

// The lowest and the highest sample of one axis over some time, in its own unit.
struct Envelope {
    double lowest{};
    double highest{};

    // Nothing was recorded in this time.
    bool is_empty() const { return lowest > highest; }
};

using PictureColumn = std::array<Envelope, tables::vibration_axes>;

class SignalPicture {
  public:
    // So many frames stand for a second.
    explicit SignalPicture(double rate_hz) : rate_hz_(rate_hz) {}

    void add(std::span<const Frame> frames);
    // For samples at times of their own: this one, or nothing, from where the picture ends until
    // `time_s` from the beginning of the recording, which is at most some days.
    void hold_until(double time_s, const std::optional<Frame>& frame);

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
    void begin_piece(const Piece& first);
    void halve();
    PictureColumn column(std::uint64_t first, std::uint64_t last) const;

    double rate_hz_;
    std::uint64_t frames_{};
    std::uint64_t piece_frames_{1};
    std::uint64_t room_{};  // frames that the last piece still takes
    std::vector<Piece> pieces_{};
};

}  // namespace werkrug::core
