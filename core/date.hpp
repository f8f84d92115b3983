// Calendar days, as ISO 8601 text and as whole years and days between them.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

// Always a day that exists: readers make no other.
using Date = std::chrono::year_month_day;

// "2026-03-16", exactly this form and a day that exists; nothing otherwise.
std::optional<Date> parse_date(std::string_view text);

std::string print_date(Date date);

// Completed years of life on a day: 17 May 1984 is 41 on 16 May 2026 and 42 a day later. A birthday
// on 29 February is reached on 1 March in other years. Negative when `day` is before `birth`.
int whole_years(Date birth, Date day);

// Days from one day to the other; negative when `to` is before `from`.
int days_between(Date from, Date to);

}  // namespace werkrug::core
