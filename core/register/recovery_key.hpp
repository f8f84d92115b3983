// The recovery key of a register: a written key (written_key.hpp) that is shown once, to be printed
// or written down.
#pragma once

#include "core/register/written_key.hpp"

#include <string>
#include <string_view>

namespace werkrug::core {

inline std::string new_recovery_key(const Environment& environment) {
    return new_written_key(environment);
}

// What the key slot is made with. Throws Error (and repeats nothing of the key) when a character is
// missing or wrong.
SecretBytes read_recovery_key(std::string_view typed);

}  // namespace werkrug::core
