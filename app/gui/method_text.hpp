// The method in words, made from the instrument: its summary, notes, levels, priors and sources.
// Knows no widgets.
#pragma once

#include "app/gui/session.hpp"

#include <string>

namespace werkrug::app {

// Lines; those that begin with "# " are headings.
std::string method_text(const Session& session);

}  // namespace werkrug::app
