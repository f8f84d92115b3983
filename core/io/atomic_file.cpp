#include "core/io/atomic_file.hpp"

#include "tables/error.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace werkrug::core {

namespace {

[[noreturn]] void fail(const std::string& path, int error) {
    throw Error(path, msg("Cannot write the file: {0}", {std::generic_category().message(error)}),
                msg("Nothing was changed. Check the folder, your rights and the free space, or "
                    "choose another place."));
}

// Makes the rename itself survive a power cut.
void sync_folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) fail(path, errno);
    const int result = fsync(descriptor);
    const int error = errno;
    close(descriptor);
    // Some file systems cannot sync a folder; the file itself is already safe.
    if (result != 0 && error != EINVAL) fail(path, error);
}

}  // namespace

AtomicFile::AtomicFile(std::string path)
    : path_(std::move(path)),
      temporary_(path_ + ".XXXXXX"),
      descriptor_(mkstemp(temporary_.data())) {
    if (descriptor_ < 0) fail(path_, errno);
}

AtomicFile::~AtomicFile() {
    if (descriptor_ >= 0) close(descriptor_);
    if (!temporary_.empty()) unlink(temporary_.c_str());
}

void AtomicFile::write(std::string_view bytes) const {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            fail(path_, errno);
        }
    }
}

void AtomicFile::finish() {
    move_into_place();
    sync_folder_of(path_);
}

void AtomicFile::move_into_place() {
    if (fsync(descriptor_) != 0) fail(path_, errno);
    const int closed = close(std::exchange(descriptor_, -1));
    if (closed != 0) fail(path_, errno);
    if (rename(temporary_.c_str(), path_.c_str()) != 0) fail(path_, errno);
    temporary_.clear();
}

void write_file_atomically(const std::string& path, std::string_view bytes) {
    AtomicFile file(path);
    file.write(bytes);
    file.finish();
}

}  // namespace werkrug::core
