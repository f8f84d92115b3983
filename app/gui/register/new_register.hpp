// What is asked for a new register, and why an answer will not do. Knows no widgets.
#pragma once

#include "core/register/secret_bytes.hpp"
#include "tables/error.hpp"

#include <string>

namespace werkrug::app {

struct NewRegister {
    std::string path{};
    std::string who{};  // for history and log
    core::SecretBytes passphrase;
};

inline constexpr const char* register_extension = ".werkrug";

// A path in `folder` where nothing is yet: "NAME.werkrug", "NAME-2.werkrug", …
std::string free_register_path(const std::string& folder, const std::string& name);

// With the extension of a register when the name has none.
std::string with_register_extension(const std::string& path);

// Why no register can be made at a path. An empty msgid: it can be tried.
Message complaint_about_new_path(const std::string& path);

}  // namespace werkrug::app
