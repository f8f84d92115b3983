// A question to the person at the terminal, with the answer shown as it is typed.
#pragma once

#include <string>

namespace werkrug::app {

// Asks on standard error and reads one line; empty at the end of the input.
std::string ask_at_terminal(const std::string& question);

}  // namespace werkrug::app
