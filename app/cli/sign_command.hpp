// The command that signs a document as the last step: sign. The signing itself is poppler's pdfsig
// with a certificate in an NSS store, such as Firefox and smart cards use.
#pragma once

#include "app/cli/console.hpp"

#include <string>

namespace werkrug::app {

struct SigningOptions {
    std::string document{};
    std::string signed_file{};
    std::string certificate{};  // its nickname in the store
    std::string store{};        // folder of the NSS store
    std::string reason{};       // empty: none
};

// Appends a signature and writes the result whole or not at all. The document before it stays as it
// is, byte by byte, so `verify` still finds it identical. Throws Error when the document is not as
// Werkrug made it, when pdfsig is missing or fails, or when what it wrote does not check out. A
// store that asks for a password is refused: pdfsig takes one only where other users of the
// computer could read it.
Exit sign_command(const SigningOptions& options, Language language);

}  // namespace werkrug::app
