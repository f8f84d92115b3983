#include "core/io/file_identity.hpp"

#include <sys/stat.h>

namespace werkrug::core {

std::optional<FileIdentity> identity_of(const std::string& path) {
    struct stat found {};
    if (stat(path.c_str(), &found) != 0) return std::nullopt;
    return FileIdentity{.device = found.st_dev, .number = found.st_ino};
}

}  // namespace werkrug::core
