#include "core/date.hpp"

#include "tables/parse.hpp"

#include <fmt/format.h>

namespace werkrug::core {

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != std::string_view{"YYYY-MM-DD"}.size()) return std::nullopt;
    if (text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto digits_only = text.find_first_not_of("0123456789-") == std::string_view::npos;
    const auto year = parse_whole_number(text.substr(0, 4));
    const auto month = parse_whole_number(text.substr(5, 2));
    const auto day = parse_whole_number(text.substr(8, 2));
    if (!digits_only || !year || !month || !day) return std::nullopt;
    if (*year < 1 || *month < 1 || *day < 1) return std::nullopt;
    const Date date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                    std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return std::nullopt;
    return date;
}

std::string print_date(Date date) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

int whole_years(Date birth, Date day) {
    const int years = static_cast<int>(day.year()) - static_cast<int>(birth.year());
    const bool birthday_reached =
        day.month() > birth.month() || (day.month() == birth.month() && day.day() >= birth.day());
    return birthday_reached ? years : years - 1;
}

int days_between(Date from, Date to) {
    return static_cast<int>((std::chrono::sys_days{to} - std::chrono::sys_days{from}).count());
}

}  // namespace werkrug::core
