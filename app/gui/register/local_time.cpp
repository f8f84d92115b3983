#include "app/gui/register/local_time.hpp"

#include <fmt/format.h>

#include <ctime>

namespace werkrug::app {

std::string local_time(core::Timestamp time, const core::Translator& tr) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm parts{};
    if (localtime_r(&seconds, &parts) == nullptr) return core::print_timestamp(time);
    constexpr int first_year = 1900;
    const core::Date date{std::chrono::year{parts.tm_year + first_year},
                          std::chrono::month{static_cast<unsigned>(parts.tm_mon + 1)},
                          std::chrono::day{static_cast<unsigned>(parts.tm_mday)}};
    return fmt::format("{} {:02}:{:02}", tr.short_date(date), parts.tm_hour, parts.tm_min);
}

}  // namespace werkrug::app
