// Restores a backup as a new register: which one, what is in it, and where it goes.
#pragma once

#include "core/register/environment.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

// `folder`: where backups are looked for at first. The path of the register that was restored and
// checked; nothing: none was. Errors are told here.
std::optional<std::string> restore_backup_dialog(wxWindow* parent, const core::Translator& tr,
                                                 const std::string& folder,
                                                 const core::Environment& environment);

}  // namespace werkrug::app
