// The recovery key: a random key that is shown once, to be printed or written down. It is made of
// the digits and capitals that are not mistaken for each other, in groups, and ends in a check
// character (ISO 7064, MOD 37,36) that finds every single typing error and every swap of two
// neighbours.
#pragma once

#include "core/register/environment.hpp"
#include "core/register/secret_bytes.hpp"

#include <string>
#include <string_view>

namespace werkrug::core {

// 34 random characters of 32 kinds (170 bits) and the check character: "XXXXX-XXXXX-…".
std::string new_recovery_key(const Environment& environment);

// What the key slot is made with: without blanks and dashes, in capitals; O is read as 0, I and L
// as 1. Throws Error (and repeats nothing of the key) when a character is missing or wrong.
SecretBytes read_recovery_key(std::string_view typed);

// The check character of a text of digits and capitals.
char check_character(std::string_view text);

}  // namespace werkrug::core
