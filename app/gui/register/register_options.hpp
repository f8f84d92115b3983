// What a doctor can choose about every register on this computer: when it locks itself, and its
// backups. Knows no widgets.
#pragma once

#include "core/register/backup_rotation.hpp"

#include <cstddef>
#include <string>

namespace werkrug::app {

struct RegisterOptions {
    int lock_after_minutes{10};   // without a key or the mouse; 0: never
    std::string backup_folder{};  // empty: beside the register, see backup_folder_for()
    bool daily_backup{true};
    core::BackupPolicy keep{};

    bool operator==(const RegisterOptions&) const = default;
};

namespace register_limits {
inline constexpr int longest_until_lock_minutes = 480;
inline constexpr std::size_t fewest_daily = 1;  // the newest backup is never removed
inline constexpr std::size_t most_daily = 366;
inline constexpr std::size_t most_weekly = 522;
}  // namespace register_limits

// The nearest options that are within the limits.
RegisterOptions within_limits(RegisterOptions options);

// Where backups of a register go: the folder that was chosen, else "NAME.werkrug-backups" beside
// the register.
std::string backup_folder_for(const RegisterOptions& options, const std::string& register_path);

}  // namespace werkrug::app
