// The command that applies the lifting equation to a table of lifts: lift.
#pragma once

#include "app/cli/command_line.hpp"

namespace werkrug::app {

// Rows are read, calculated and written one by one. What is wrong with rows is said for all of
// them; nothing is written behind the first one that is wrong, and no file at all.
void add_lift_command(CLI::App& app, const CommandLine& line);

}  // namespace werkrug::app
