// Random keys that people print, write down and type in again: the digits and capitals that are not
// mistaken for each other, in groups, ending in a check character (ISO 7064, MOD 37,36) that finds
// every single typing error and every swap of two neighbours.
#pragma once

#include "core/register/environment.hpp"
#include "core/register/secret_bytes.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core {

// 34 random characters of 32 kinds (170 bits) and the check character: "XXXXX-XXXXX-…".
std::string new_written_key(const Environment& environment);

// Without blanks and dashes, in capitals; O is read as 0, I and L as 1. Nothing when a character is
// missing or wrong.
std::optional<SecretBytes> read_written_key(std::string_view typed);

// In groups again, as it was shown.
SecretBytes in_groups(const SecretBytes& key);

// The check character of a text of digits and capitals.
char check_character(std::string_view text);

}  // namespace werkrug::core
