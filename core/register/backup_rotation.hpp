// Which backups are kept: a rule over their times, without files or a clock.
#pragma once

#include "core/register/environment.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

struct BackupPolicy {
    std::size_t daily{7};   // of this many last days that have one, the last backup of the day
    std::size_t weekly{4};  // of this many last weeks (from Monday), the last backup of the week

    bool operator==(const BackupPolicy&) const = default;
};

// The places in `backups` of those that may go; the newest never does. Days and weeks are of UTC.
std::vector<std::size_t> backups_to_remove(const std::vector<Timestamp>& backups,
                                           const BackupPolicy& policy);

// Whether there is none yet of the day of `now`.
bool backup_is_due(const std::vector<Timestamp>& backups, Timestamp now);

// "NAME.2026-03-16T140211Z.backup", and the time in such a name; nothing for another name.
std::string backup_name(std::string_view register_name, Timestamp time);
std::optional<Timestamp> backup_time(std::string_view register_name, std::string_view file_name);

}  // namespace werkrug::core
