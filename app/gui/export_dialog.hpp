// Asks in which language the report is to be, and says whether it will be a draft.
#pragma once

#include "app/gui/session.hpp"

#include <optional>

class wxWindow;

namespace werkrug::app {

// Nothing: not now.
std::optional<Language> ask_report_language(wxWindow* parent, const Session& session, bool final);

}  // namespace werkrug::app
