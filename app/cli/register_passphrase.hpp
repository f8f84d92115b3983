// Passphrases for the command line: from a file, or typed without being shown. Never from an
// argument, which every user of the computer can see.
#pragma once

#include "core/register/secret_bytes.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::app {

// The first line of a file. Throws Error when it cannot be read or is empty.
core::SecretBytes secret_from_file(const std::string& file);

// Asks on standard error and reads from the terminal. Throws Error without a terminal, and when the
// person cancels (Ctrl+C).
core::SecretBytes secret_from_terminal(const std::string& question);

}  // namespace werkrug::app
