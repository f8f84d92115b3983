// Asks when registers lock themselves on this computer, and how their backups are kept.
#pragma once

#include "app/gui/register/register_options.hpp"
#include "core/text/translator.hpp"

#include <optional>

class wxWindow;

namespace werkrug::app {

// Starts from the options of now. Nothing: they stay as they are.
std::optional<RegisterOptions> register_options_dialog(wxWindow* parent, const core::Translator& tr,
                                                       const RegisterOptions& now);

}  // namespace werkrug::app
