// Asks for the password of a document, twice, and shows how strong it is.
#pragma once

#include "core/register/secret_bytes.hpp"
#include "core/text/translator.hpp"

#include <optional>

class wxWindow;

namespace werkrug::app {

// Nothing: not now. One that is easy to guess is refused.
std::optional<core::SecretBytes> ask_new_password(wxWindow* parent, const core::Translator& tr);

}  // namespace werkrug::app
