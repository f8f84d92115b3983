// The command that looks at a document again: verify.
#pragma once

#include "app/cli/console.hpp"

#include <string>

namespace werkrug::app {

// Prints the verdict on a document on standard output: done when it is identical, refused when it
// was changed or comes out differently, incomplete when it carries nothing to verify.
Exit verify_command(const std::string& file, Language language);

}  // namespace werkrug::app
