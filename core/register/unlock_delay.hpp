// How long to wait before another passphrase may be tried: a rule, without a clock of its own.
#pragma once

#include <chrono>
#include <functional>

namespace werkrug::core {

// Nothing before the first attempt; then doubling from a second up to a minute.
std::chrono::seconds delay_after(int failures);

// Attempts in one sitting: waits as the rule says, with the sleeper given.
class UnlockAttempts {
  public:
    using Sleep = std::function<void(std::chrono::seconds)>;
    explicit UnlockAttempts(Sleep sleep) : sleep_(std::move(sleep)) {}

    void wait_for_turn() const;
    void failed() { ++failures_; }
    int failures() const { return failures_; }

  private:
    Sleep sleep_;
    int failures_{0};
};

}  // namespace werkrug::core
