#include "core/io/file_lock.hpp"

#include "tables/error.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace werkrug::core {

namespace {

constexpr unsigned owner_only = 0600;
constexpr std::size_t longest_note = 4096;

[[noreturn]] void fail(const std::string& path, int error) {
    throw Error(
        path, msg("The lock file cannot be opened: {0}", {std::generic_category().message(error)}),
        msg("Nothing was changed. Check the folder and your rights, or open the register "
            "for reading only."));
}

}  // namespace

std::optional<FileLock> FileLock::try_take(const std::string& path) {
    const int descriptor =
        open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, owner_only);
    if (descriptor < 0) fail(path, errno);
    FileLock lock(descriptor);
    if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return lock;
    if (errno != EWOULDBLOCK) fail(path, errno);
    close(std::exchange(lock.descriptor_, -1));
    return std::nullopt;
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this == &other) return *this;
    release();
    descriptor_ = std::exchange(other.descriptor_, -1);
    return *this;
}

FileLock::~FileLock() {
    release();
}

void FileLock::release() {
    if (descriptor_ < 0) return;
    say({});
    close(std::exchange(descriptor_, -1));
}

void FileLock::say(std::string_view text) const {
    if (ftruncate(descriptor_, 0) != 0) return;
    // A short write leaves a note that cannot be read: the lock itself still holds.
    if (pwrite(descriptor_, text.data(), text.size(), 0) < 0) return;
}

bool is_lock_held(const std::string& path) {
    if (read_lock_note(path).empty()) return false;
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return false;
    const bool held = flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(descriptor);
    return held;
}

std::string read_lock_note(const std::string& path) {
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return {};
    std::array<char, longest_note> buffer{};
    const auto count = read(descriptor, buffer.data(), buffer.size());
    close(descriptor);
    return count > 0 ? std::string(buffer.data(), static_cast<std::size_t>(count)) : std::string{};
}

}  // namespace werkrug::core
