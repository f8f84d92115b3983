// The times beside samples: how fast was sampled, and where samples are missing.
#pragma once

#include "tables/error.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace werkrug::core {

// The sampling rate, in Hz, behind rising times in seconds that may be rounded and have gaps; a
// rate that is a whole number but for rounding is given as one. Nothing for fewer than two times,
// or times that do not rise.
std::optional<double> rate_of_times(std::span<const double> times_s);

// Finds gaps while times go by.
class GapWatch {
  public:
    explicit GapWatch(double rate_hz) : step_s_(1 / rate_hz) {}

    // The time of the next sample, in seconds, and its line. False when it is before the last one.
    bool pass(double time_s, std::size_t line);

    // A warning with the first place, how many gaps and how long together; nothing: none.
    std::optional<Problem> warning() const;

  private:
    double step_s_;
    double last_s_{};
    double finest_s_{};  // the smallest step seen: how finely the times are written
    bool started_{false};
    std::uint64_t gaps_{};
    double missing_s_{};
    std::size_t first_line_{};
};

}  // namespace werkrug::core
