// Backups of a register in a folder, and putting one back.
#pragma once

#include "core/register/backup_rotation.hpp"
#include "core/register/register.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// Writes a backup into `folder`, named after the register and the time, checks it, and only then
// removes those that the policy no longer keeps. Gives its path. Throws Error; no backup that was
// there is gone then.
std::string back_up_into(Register& cases, const std::string& folder, const BackupPolicy& policy,
                         const Environment& environment);

// The daily backup: makes the folder (mode 0700) when it is missing and writes a backup unless
// there is one of today. Gives its path when one was written. Does nothing for a register that is
// open for reading only: who writes in it makes the backup. Throws as back_up_into() does.
std::optional<std::string> back_up_if_due(Register& cases, const std::string& folder,
                                          const BackupPolicy& policy,
                                          const Environment& environment);

// The times of the backups of this register in a folder.
std::vector<Timestamp> backups_in(const std::string& folder, const std::string& register_path);

// What a backup holds, for a person to decide.
struct BackupPreview {
    CheckReport report{};
    Timestamp last_change{};
};
BackupPreview preview_backup(const std::string& backup, const SecretBytes& secret, SlotKind kind,
                             const Environment& environment);

// Copies a backup to `path`, where nothing may be yet, after checking it all. Throws Error, and
// leaves nothing behind, when it is not good.
void restore_backup(const std::string& backup, const std::string& path, const SecretBytes& secret,
                    SlotKind kind, const Environment& environment);

}  // namespace werkrug::core
