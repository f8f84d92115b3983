// Which file stands behind a name: to notice that it is no longer the same one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace werkrug::core {

// The same values are the same file, as long as it is not removed.
struct FileIdentity {
    std::uint64_t device{};
    std::uint64_t number{};

    bool operator==(const FileIdentity&) const = default;
};

// Nothing when there is no file, or the system does not say.
std::optional<FileIdentity> identity_of(const std::string& path);

}  // namespace werkrug::core
