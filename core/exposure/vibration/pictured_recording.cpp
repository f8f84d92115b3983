#include "core/exposure/vibration/pictured_recording.hpp"

namespace werkrug::core {

std::size_t PicturedRecording::read(std::span<Frame> into) {
    const auto count = recording_.read(into);
    picture_.add(into.first(count));
    return count;
}

}  // namespace werkrug::core
