// When the register locks itself: a rule over the moments at which someone used the window. Knows
// no widgets and no clock of its own.
#pragma once

#include <chrono>

namespace werkrug::app {

class IdleClock {
  public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit IdleClock(Moment now) : last_use_(now) {}

    void used(Moment now) { last_use_ = now; }
    // Whether nobody used the window for so long; zero minutes: never.
    bool is_due(Moment now, std::chrono::minutes patience) const {
        return patience.count() > 0 && now - last_use_ >= patience;
    }

  private:
    Moment last_use_;
};

}  // namespace werkrug::app
