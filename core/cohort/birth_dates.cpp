#include "core/cohort/birth_dates.hpp"

namespace werkrug::core {

Date latest_birth(int age, Date day) {
    const Date birth = day - std::chrono::years{age};
    // 29 February in a year that has none: who was born a day earlier has just had a birthday.
    return birth.ok() ? birth : birth.year() / birth.month() / std::chrono::last;
}

Date earliest_birth(int age, Date day) {
    const auto a_year_older = std::chrono::sys_days{latest_birth(age + 1, day)};
    return a_year_older + std::chrono::days{1};
}

}  // namespace werkrug::core
