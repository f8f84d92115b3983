// Shows a key that is shown only once, and lets nobody leave without having kept it by accident.
#pragma once

#include "core/text/translator.hpp"

#include <string>

class wxWindow;

namespace werkrug::app {

// The recovery key of a register. `register_name`: its file, for the sheet that is printed.
void show_recovery_key(wxWindow* parent, const core::Translator& tr, const std::string& key,
                       const std::string& register_name);

// The key of an encrypted archive, in the same way.
void show_archive_key(wxWindow* parent, const core::Translator& tr, const std::string& key,
                      const std::string& archive_name);

}  // namespace werkrug::app
