#include "app/gui/register/backup_list.hpp"

#include "app/gui/register/new_file_path.hpp"
#include "core/register/backup_rotation.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace werkrug::app {

namespace fs = std::filesystem;

namespace {

// "cases.werkrug" of "cases.werkrug.2026-03-16T140211Z.backup".
std::string register_name_of(const fs::path& backup) {
    return backup.stem().stem().string();
}

std::optional<BackupFile> as_backup(const fs::path& file) {
    const auto name = register_name_of(file);
    const auto time = core::backup_time(name, file.filename().string());
    if (!time) return std::nullopt;
    return BackupFile{.path = file.string(), .register_name = name, .time = *time};
}

}  // namespace

std::vector<BackupFile> backups_in_folder(const std::string& folder) {
    std::vector<BackupFile> found;
    std::error_code not_there;
    for (const auto& entry : fs::directory_iterator(folder, not_there))
        if (auto backup = as_backup(entry.path())) found.push_back(std::move(*backup));
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return a.time > b.time; });
    return found;
}

std::string free_path_to_restore(const std::string& backup) {
    const fs::path file{backup};
    const auto named = as_backup(file);
    const auto name = named ? fs::path{named->register_name}.stem() : file.stem();
    return free_path(file.parent_path().parent_path().string(), name.string(), register_extension);
}

}  // namespace werkrug::app
