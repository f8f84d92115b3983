// One writer at a time. The lock is the operating system's, on a file beside the register, and goes
// with the process that holds it. Who holds it stands in that file, sealed with the register's key.
#pragma once

#include "core/io/file_lock.hpp"
#include "core/register/environment.hpp"
#include "core/register/secret_bytes.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

struct Holder {
    std::string who{};  // as the person named herself
    std::string host{};
    std::int64_t process{};
    Timestamp since{};
};

std::string lock_file_of(const std::string& register_path);

// Nothing when another program holds the lock.
std::optional<FileLock> take_register_lock(const std::string& register_path);

void write_holder(const FileLock& lock, const Holder& holder, std::string_view register_id,
                  const SecretBytes& key, const Environment& environment);

// Nothing when the holder has said nothing yet, or it cannot be read.
std::optional<Holder> read_holder(const std::string& register_path, std::string_view register_id,
                                  const SecretBytes& key);

}  // namespace werkrug::core
