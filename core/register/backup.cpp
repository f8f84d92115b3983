#include "core/register/backup.hpp"

#include "core/io/private_file.hpp"

#include <filesystem>

namespace werkrug::core {

namespace fs = std::filesystem;

namespace {

std::string name_of_file(const std::string& path) {
    return fs::path{path}.filename().string();
}

struct FoundBackup {
    std::string path{};
    Timestamp time{};
};

std::vector<FoundBackup> find_backups(const std::string& folder, const std::string& register_path) {
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error)
        throw Error(folder, msg("The folder for backups cannot be read: {0}", {error.message()}),
                    msg("Nothing was changed. Check that it is there and that you have the right "
                        "to write in it."));
    std::vector<FoundBackup> found;
    for (const auto& entry : entries) {
        const auto time =
            backup_time(name_of_file(register_path), entry.path().filename().string());
        if (time) found.push_back({.path = entry.path().string(), .time = *time});
    }
    return found;
}

Register open_backup(const std::string& backup, const SecretBytes& secret, SlotKind kind,
                     const Environment& environment) {
    return Register::open(backup, secret, {.kind = kind, .read_only = true}, environment);
}

std::vector<Timestamp> times_of(const std::vector<FoundBackup>& backups) {
    std::vector<Timestamp> times;
    times.reserve(backups.size());
    for (const auto& backup : backups) times.push_back(backup.time);
    return times;
}

}  // namespace

std::vector<Timestamp> backups_in(const std::string& folder, const std::string& register_path) {
    return times_of(find_backups(folder, register_path));
}

std::string back_up_into(Register& cases, const std::string& folder, const BackupPolicy& policy,
                         const Environment& environment) {
    find_backups(folder, cases.path());  // says now when the folder is not there
    auto path =
        (fs::path{folder} / backup_name(name_of_file(cases.path()), environment.now())).string();
    cases.back_up(path);
    if (!cases.read_only()) cases.log_backup();
    const auto backups = find_backups(folder, cases.path());
    for (const auto i : backups_to_remove(times_of(backups), policy)) remove_file(backups[i].path);
    return path;
}

std::optional<std::string> back_up_if_due(Register& cases, const std::string& folder,
                                          const BackupPolicy& policy,
                                          const Environment& environment) {
    if (cases.read_only()) return std::nullopt;
    make_private_folder(folder);
    if (!backup_is_due(backups_in(folder, cases.path()), environment.now())) return std::nullopt;
    return back_up_into(cases, folder, policy, environment);
}

BackupPreview preview_backup(const std::string& backup, const SecretBytes& secret, SlotKind kind,
                             const Environment& environment) {
    const auto opened = open_backup(backup, secret, kind, environment);
    return {.report = opened.check(), .last_change = opened.last_change()};
}

void restore_backup(const std::string& backup, const std::string& path, const SecretBytes& secret,
                    SlotKind kind, const Environment& environment) {
    const auto opened = open_backup(backup, secret, kind, environment);
    const auto report = opened.check();
    if (has_errors(report.problems)) throw Error(backup, report.problems);
    opened.back_up(path);
    auto restored = Register::open(path, secret, {.kind = kind}, environment);
    if (!restored.read_only()) restored.log_restore();
}

}  // namespace werkrug::core
