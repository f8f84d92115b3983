#include "core/register/backup_rotation.hpp"

#include "core/date.hpp"
#include "tables/parse.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>

namespace werkrug::core {

namespace {

using std::chrono::days;
using std::chrono::floor;

std::int64_t day_of(Timestamp time) {
    return floor<days>(time).time_since_epoch().count();
}

// Counted from a Monday.
std::int64_t week_of(Timestamp time) {
    const auto day = floor<days>(time);
    const auto monday = day - (std::chrono::weekday{day} - std::chrono::Monday);
    return monday.time_since_epoch().count();
}

// The last backup of each of the newest `count` periods.
void keep(const std::vector<Timestamp>& backups, std::size_t count,
          std::int64_t (*period_of)(Timestamp), std::vector<bool>& kept) {
    std::map<std::int64_t, std::size_t, std::greater<>> last;  // newest period first
    for (std::size_t i = 0; i < backups.size(); ++i) {
        const auto [place, is_new] = last.try_emplace(period_of(backups[i]), i);
        if (!is_new && backups[place->second] < backups[i]) place->second = i;
    }
    for (const auto& [period, i] : last) {
        if (count == 0) return;
        kept[i] = true;
        --count;
    }
}

}  // namespace

std::vector<std::size_t> backups_to_remove(const std::vector<Timestamp>& backups,
                                           const BackupPolicy& policy) {
    std::vector<bool> kept(backups.size(), false);
    keep(backups, policy.daily, day_of, kept);
    keep(backups, policy.weekly, week_of, kept);
    const auto newest = std::max_element(backups.begin(), backups.end());
    if (newest != backups.end()) kept[static_cast<std::size_t>(newest - backups.begin())] = true;
    std::vector<std::size_t> removed;
    for (std::size_t i = 0; i < backups.size(); ++i)
        if (!kept[i]) removed.push_back(i);
    return removed;
}

bool backup_is_due(const std::vector<Timestamp>& backups, Timestamp now) {
    return std::none_of(backups.begin(), backups.end(),
                        [&](Timestamp time) { return day_of(time) == day_of(now); });
}

std::string backup_name(std::string_view register_name, Timestamp time) {
    auto stamp = print_timestamp(time);
    std::erase(stamp, ':');  // not allowed in the names of some file systems
    return fmt::format("{}.{}.backup", register_name, stamp);
}

std::optional<Timestamp> backup_time(std::string_view register_name, std::string_view file_name) {
    const auto head = std::string{register_name} + ".";
    constexpr std::string_view form = "2026-03-16T140211Z";
    if (file_name.size() != head.size() + form.size() + std::string_view{".backup"}.size() ||
        !file_name.starts_with(head))
        return std::nullopt;
    const auto stamp = file_name.substr(head.size(), form.size());
    const auto day = parse_date(stamp.substr(0, form.find('T')));
    const auto clock = stamp.substr(form.find('T') + 1);
    const auto hours = parse_whole_number(clock.substr(0, 2));
    const auto minutes = parse_whole_number(clock.substr(2, 2));
    const auto seconds = parse_whole_number(clock.substr(4, 2));
    if (!day || !hours || !minutes || !seconds) return std::nullopt;
    const Timestamp time = std::chrono::sys_days{*day} + std::chrono::hours{*hours} +
                           std::chrono::minutes{*minutes} + std::chrono::seconds{*seconds};
    // Only a name that would be given again is one of ours.
    return backup_name(register_name, time) == file_name ? std::optional{time} : std::nullopt;
}

}  // namespace werkrug::core
