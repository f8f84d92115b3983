#include "core/exposure/signal_picture.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace werkrug::core {

namespace {

constexpr std::size_t most_pieces = 8192;  // more than a screen has pixels

}  // namespace

void SignalPicture::add(std::span<const Frame> frames) {
    while (!frames.empty()) {
        if (room_ == 0) begin_piece({frames.front().axis, frames.front().axis});
        const auto now = static_cast<std::size_t>(std::min<std::uint64_t>(room_, frames.size()));
        auto& piece = pieces_.back();
        for (const auto& frame : frames.first(now)) join(piece, {frame.axis, frame.axis});
        room_ -= now;
        frames_ += now;
        frames = frames.subspan(now);
    }
}

void SignalPicture::hold_until(double time_s, const std::optional<Frame>& frame) {
    constexpr double none = std::numeric_limits<double>::infinity();
    Piece held{Lanes{none, none, none, none}, Lanes{-none, -none, -none, -none}};
    if (frame) held = {frame->axis, frame->axis};
    const auto end = static_cast<std::uint64_t>(std::max(0LL, std::llround(time_s * rate_hz_)));
    while (frames_ < end) {
        if (room_ == 0) begin_piece(held);
        join(pieces_.back(), held);
        const auto now = std::min(room_, end - frames_);
        room_ -= now;
        frames_ += now;
    }
}

void SignalPicture::join(Piece& piece, const Piece& other) {
    piece.lowest = other.lowest < piece.lowest ? other.lowest : piece.lowest;
    piece.highest = other.highest > piece.highest ? other.highest : piece.highest;
}

void SignalPicture::begin_piece(const Piece& first) {
    if (pieces_.size() == most_pieces) halve();
    pieces_.push_back(first);
    room_ = piece_frames_;
}

// Every two pieces become one. Their number is even, and all of them are full.
void SignalPicture::halve() {
    const auto half = pieces_.size() / 2;
    for (std::size_t i = 0; i < half; ++i) {
        auto joined = pieces_[2 * i];
        join(joined, pieces_[2 * i + 1]);
        pieces_[i] = joined;
    }
    pieces_.resize(half);
    piece_frames_ *= 2;
}

std::vector<PictureColumn> SignalPicture::columns(std::size_t count) const {
    std::vector<PictureColumn> made;
    if (frames_ == 0) return made;
    made.reserve(count);
    // Counted in frames: a recording is at most some days of some thousand frames a second, and a
    // picture some thousand columns wide, so that the product is far from the largest number.
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto begin = i * frames_ / count;
        const auto end = std::max(begin + 1, (i + 1) * frames_ / count);
        made.push_back(column(begin / piece_frames_, (end - 1) / piece_frames_));
    }
    return made;
}

PictureColumn SignalPicture::column(std::uint64_t first, std::uint64_t last) const {
    auto joined = pieces_[first];
    for (auto i = first + 1; i <= last; ++i) join(joined, pieces_[i]);
    PictureColumn made;
    for (std::size_t axis = 0; axis < made.size(); ++axis)
        made[axis] = {joined.lowest[axis], joined.highest[axis]};
    return made;
}

}  // namespace werkrug::core
