// The command line of “register …”: its subcommands, options and help.
#pragma once

#include "app/cli/command_line.hpp"

namespace werkrug::app {

void add_register_commands(CLI::App& app, const CommandLine& line);

}  // namespace werkrug::app
