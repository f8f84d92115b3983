// The command that shows how far a conclusion depends on the model: models.
#pragma once

#include "app/cli/case_commands.hpp"

namespace werkrug::app {

// Prints the case's result by every model that can be had; incomplete when the case has none.
Exit models_command(const CaseOptions& options, ResultFormat format);

}  // namespace werkrug::app
