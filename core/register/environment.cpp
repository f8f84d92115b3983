#include "core/register/environment.hpp"

#include "core/date.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <stdexcept>

namespace werkrug::core {

std::string print_timestamp(Timestamp time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock{time - day};
    return fmt::format("{}T{:02}:{:02}:{:02}Z", print_date(Date{day}), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count());
}

Environment system_environment() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot be initialised");
    return {
        .now =
            [] {
                return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
            },
        .fill_random = [](unsigned char* bytes,
                          std::size_t size) { randombytes_buf(bytes, size); }};
}

}  // namespace werkrug::core
