#include "core/io/private_file.hpp"

#include "tables/error.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace werkrug::core {

namespace {

constexpr unsigned owner_only = 0600;
constexpr unsigned folder_of_owner = 0700;

[[noreturn]] void fail(const std::string& path, int error) {
    throw Error(path, msg("Cannot write the file: {0}", {std::generic_category().message(error)}),
                msg("Nothing was changed. Check the folder, your rights and the free space, or "
                    "choose another place."));
}

void sync(const std::string& path, int flags) {
    const int descriptor = open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) fail(path, errno);
    const int result = fsync(descriptor);
    const int error = errno;
    close(descriptor);
    // Some file systems cannot sync a folder; the file itself is already safe.
    if (result != 0 && error != EINVAL) fail(path, error);
}

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? "." : path.substr(0, slash + 1);
}

}  // namespace

void make_private_file(const std::string& path) {
    const int descriptor =
        open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, owner_only);
    if (descriptor < 0) fail(path, errno);
    close(descriptor);
}

void move_file_durably(const std::string& from, const std::string& to) {
    if (file_exists(to)) fail(to, EEXIST);
    sync(from, O_RDONLY);
    if (rename(from.c_str(), to.c_str()) != 0) fail(to, errno);
    sync(folder_of(to), O_RDONLY | O_DIRECTORY);
}

void make_private_folder(const std::string& path) {
    std::filesystem::path whole;
    for (const auto& part : std::filesystem::path{path}) {
        whole /= part;
        // Folders that are there may lie where nobody may write.
        std::error_code none;
        if (std::filesystem::is_directory(whole, none)) continue;
        if (mkdir(whole.c_str(), folder_of_owner) == 0) continue;
        throw Error(path,
                    msg("Cannot make the folder: {0}", {std::generic_category().message(errno)}),
                    msg("Nothing was changed. Check the folder, your rights and the free space, or "
                        "choose another place."));
    }
}

bool file_exists(const std::string& path) {
    struct stat found {};
    return lstat(path.c_str(), &found) == 0;
}

bool may_write(const std::string& path) {
    return access(path.c_str(), R_OK | W_OK) == 0 &&
           access(folder_of(path).c_str(), W_OK | X_OK) == 0;
}

void remove_file(const std::string& path) {
    if (unlink(path.c_str()) != 0 && errno != ENOENT) fail(path, errno);
}

}  // namespace werkrug::core
