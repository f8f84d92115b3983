// A document that opens with a password only.
#pragma once

#include "core/register/environment.hpp"
#include "core/register/secret_bytes.hpp"

#include <string>
#include <string_view>

namespace werkrug::reports::pdf {

// The same document, encrypted with AES-256 (revision 6, by libqpdf). It claims no longer to be fit
// for an archive, and its seal is gone, for an archive takes nothing encrypted. Whoever has the
// password may read, print, copy and have it read aloud; the password that would change these
// rights is random and thrown away. The password must not be empty.
std::string protect(std::string_view file, const core::SecretBytes& password,
                    const core::Environment& environment);

}  // namespace werkrug::reports::pdf
