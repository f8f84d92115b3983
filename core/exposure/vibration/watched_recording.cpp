#include "core/exposure/vibration/watched_recording.hpp"

#include <algorithm>

namespace werkrug::core {

std::size_t WatchedRecording::read(std::span<Frame> into) {
    const auto count = recording_.read(into);
    for (std::size_t done = 0; done < count; done += block_frames)
        watch_.look(into.subspan(done, std::min(block_frames, count - done)));
    return count;
}

}  // namespace werkrug::core
