// What the register needs from the world around it: the clock and randomness. Both come in as
// values, so that a test can put others in their place.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

using Timestamp = std::chrono::sys_seconds;  // UTC

std::string print_timestamp(Timestamp time);  // "2026-03-16T14:02:11Z"
// Exactly this form and a time that exists; nothing otherwise.
std::optional<Timestamp> parse_timestamp(std::string_view text);

struct Environment {
    std::function<Timestamp()> now{};
    std::function<void(unsigned char*, std::size_t)> fill_random{};
};

// The clock of the computer, and the operating system's randomness through libsodium.
Environment system_environment();

}  // namespace werkrug::core
