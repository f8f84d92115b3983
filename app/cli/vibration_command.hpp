// The command that evaluates a recording of whole-body vibration: vibration.
#pragma once

#include "app/cli/command_line.hpp"

namespace werkrug::app {

void add_vibration_command(CLI::App& app, const CommandLine& line);

}  // namespace werkrug::app
