// The commands about the practice as a whole: “register overview”, “annual-report”,
// “research-export” and “notifications”.
#pragma once

#include "app/cli/register_command_group.hpp"

namespace werkrug::app {

void add_practice_commands(RegisterCommandGroup& group);

Exit show_overview(const RegisterOptions& options);
Exit report_for_employer(const RegisterOptions& options);
Exit export_for_research(const RegisterOptions& options);
// With an output: writes them; without: the list of those that are still to be made.
Exit notifications_of_register(const RegisterOptions& options);

}  // namespace werkrug::app
