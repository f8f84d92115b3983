// The backups in a folder, of whichever register. Knows no widgets.
#pragma once

#include "core/register/environment.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

struct BackupFile {
    std::string path{};
    std::string register_name{};  // "cases.werkrug"
    core::Timestamp time{};
};

// Newest first, by their names; nothing of them is read. Empty when the folder is not there.
std::vector<BackupFile> backups_in_folder(const std::string& folder);

// A path for the register that is restored from a backup, where nothing is yet: beside the folder
// of the backup, with the name that the register had as far as that is free.
std::string free_path_to_restore(const std::string& backup);

}  // namespace werkrug::app
