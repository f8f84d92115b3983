#include "core/register/unlock_delay.hpp"

#include <algorithm>

namespace werkrug::core {

std::chrono::seconds delay_after(int failures) {
    constexpr std::chrono::seconds longest{std::chrono::minutes{1}};
    std::chrono::seconds delay{failures > 0 ? 1 : 0};
    for (int i = 1; i < failures && delay < longest; ++i) delay *= 2;
    return std::min(delay, longest);
}

void UnlockAttempts::wait_for_turn() const {
    const auto delay = delay_after(failures_);
    if (delay > std::chrono::seconds{0}) sleep_(delay);
}

}  // namespace werkrug::core
