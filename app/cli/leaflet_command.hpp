// The command “leaflet”: what people with low-back pain are handed out.
#pragma once

#include "app/cli/command_line.hpp"

namespace werkrug::app {

void add_leaflet_command(CLI::App& app, const CommandLine& line);

}  // namespace werkrug::app
