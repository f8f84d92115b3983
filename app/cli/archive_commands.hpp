// The commands about archives of a whole register.
#pragma once

#include "app/cli/register_commands.hpp"

namespace werkrug::app {

// “register export --all”: prints the key of the archive.
Exit export_register(const RegisterOptions& options);

// “register import” of an archive.
Exit import_register(const RegisterOptions& options);

}  // namespace werkrug::app
