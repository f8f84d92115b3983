#include "core/register/register_files.hpp"

#include "core/io/private_file.hpp"
#include "core/register/register_lock.hpp"

#include <filesystem>
#include <fstream>

namespace werkrug::core {

namespace {

Error occupied(const std::string& path) {
    return {path, msg("There is a file with this name already."),
            msg("Nothing was changed. Choose another name.")};
}

// Committed revisions may stand in the write-ahead log only.
bool has_write_ahead_log(const std::string& path) {
    std::error_code none;
    const auto size = std::filesystem::file_size(path + "-wal", none);
    return !none && size > 0;
}

void need_file(const std::string& path) {
    if (!file_exists(path))
        throw Error(path, msg("The register is not there."),
                    msg("Check the name, and that the stick or network drive is connected."));
    std::error_code none;
    if (!std::filesystem::is_regular_file(path, none) ||
        std::filesystem::file_size(path, none) == 0)
        throw Error(path, msg("The file is not a register of Werkrug."),
                    msg("Nothing was changed. Check that it is the right file."));
}

// Before anything is put beside the file, which may be any file of the person's. These bytes are
// never written again after a register was made.
void need_database(const std::string& path) {
    constexpr std::string_view magic{"SQLite format 3"};
    std::string begin(magic.size(), '\0');
    std::ifstream file(path, std::ios::binary);
    if (!file) return;  // opening it tells why
    file.read(begin.data(), static_cast<std::streamsize>(begin.size()));
    if (begin != magic)
        throw Error(path,
                    msg("The file is not a register of Werkrug, or its beginning is damaged."),
                    msg("Check that it is the right file. If it is, restore the latest backup that "
                        "is good."));
}

std::optional<FileLock> lock_if_allowed(const std::string& path, bool& held_by_another) {
    try {
        auto lock = take_register_lock(path);
        held_by_another = !lock;
        return lock;
    } catch (const Error&) {
        return std::nullopt;  // the folder is read-only: reading is what remains
    }
}

}  // namespace

NewFile::NewFile(const std::string& target) : target_(target), name_(target + ".new") {
    if (file_exists(target_)) throw occupied(target_);
    remove_file(name_);  // left by a power cut: never complete
    make_private_file(name_);
}

NewFile::~NewFile() {
    std::error_code none;  // what cannot be removed now is removed when the name is used again
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        if (!name_.empty()) std::filesystem::remove(name_ + ending, none);
}

void NewFile::move_into_place() {
    if (file_exists(target_)) throw occupied(target_);
    move_file_durably(name_, target_);
    name_.clear();
}

RowStore open_to_read(const std::string& path) {
    need_file(path);
    try {
        return {path, FileAccess::read};
    } catch (const Error&) {
        // A locked folder: without a log beside it, the file alone is the whole register.
        if (has_write_ahead_log(path)) throw;
    }
    return {path, FileAccess::read_frozen};
}

OpenedStore open_for(const std::string& path, bool read_only) {
    need_file(path);
    need_database(path);
    bool held = is_lock_held(lock_file_of(path));
    auto lock = read_only ? std::nullopt : lock_if_allowed(path, held);
    if (lock) {
        RowStore store(path, FileAccess::write);
        if (!store.database().is_read_only())
            return {.store = std::move(store), .lock = std::move(lock)};
    }
    return {.store = open_to_read(path), .held_by_another = held};
}

OpenedStore open_without_trace(const std::string& path) {
    need_file(path);
    need_database(path);
    const bool held = is_lock_held(lock_file_of(path));
    // Who writes has put the files beside it already; so has a program that was killed.
    if (held || has_write_ahead_log(path))
        return {.store = open_to_read(path), .held_by_another = held};
    return {.store = RowStore(path, FileAccess::read_frozen)};
}

}  // namespace werkrug::core
