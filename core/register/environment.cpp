#include "core/register/environment.hpp"

#include "core/date.hpp"
#include "tables/parse.hpp"

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

std::optional<Timestamp> parse_timestamp(std::string_view text) {
    if (text.size() != std::string_view{"YYYY-MM-DDThh:mm:ssZ"}.size()) return std::nullopt;
    const auto date = parse_date(text.substr(0, text.find('T')));
    const auto clock = text.substr(text.find('T') + 1);
    const auto hours = parse_whole_number(clock.substr(0, 2));
    const auto minutes = parse_whole_number(clock.substr(3, 2));
    const auto seconds = parse_whole_number(clock.substr(6, 2));
    if (!date || !hours || !minutes || !seconds) return std::nullopt;
    const Timestamp time{std::chrono::sys_days{*date} + std::chrono::hours{*hours} +
                         std::chrono::minutes{*minutes} + std::chrono::seconds{*seconds}};
    // What it means must be written as it was.
    if (print_timestamp(time) != text) return std::nullopt;
    return time;
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
