// The disclosed facts as a case of their own.
#pragma once

#include "core/disclosure/disclosure.hpp"

#include <string>

namespace werkrug::reports::insurer {

// A case that holds exactly what may be read, for what takes a whole case.
core::Case disclosed_case(const core::InsurerFacts& facts, const std::string& instrument_id);

// SHA-256 of that case, as the program writes a case file of format 1, followed by the SHA-256 of
// the instrument in hexadecimal digits. Changes when any disclosed fact or the instrument does.
std::string facts_sha256(const core::Case& disclosed, const std::string& instrument_sha256);

}  // namespace werkrug::reports::insurer
