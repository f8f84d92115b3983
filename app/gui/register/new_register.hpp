// What is asked for a new register.
#pragma once

#include "core/register/secret_bytes.hpp"

#include <string>

namespace werkrug::app {

struct NewRegister {
    std::string path{};
    std::string who{};  // for history and log
    core::SecretBytes passphrase;
};

}  // namespace werkrug::app
