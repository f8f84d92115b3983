// The command that tries out changes of the work: whatif.
#pragma once

#include "app/cli/case_commands.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

struct WhatIfOptions {
    std::vector<std::string> changes{};  // as core/exposure/what_if.hpp reads them
    std::string format{"text"};          // text | json | csv
};

// Prints levels, points, percent and interval before and after the changes, and the smallest
// changes that reach something. Throws Error for a change that cannot be made.
Exit what_if_command(const CaseOptions& options, const WhatIfOptions& wanted);

}  // namespace werkrug::app
