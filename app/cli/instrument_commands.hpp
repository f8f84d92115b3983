// The commands about instruments: list, show, check.
#pragma once

#include "app/cli/console.hpp"

#include <string>

namespace werkrug::app {

Exit list_instruments(Language language);
Exit show_instrument(const std::string& id_or_file, Language language);
// Says that the file is a good instrument, or throws Error with all that is wrong.
Exit check_instrument(const std::string& file, Language language);

}  // namespace werkrug::app
