// Asks what a new register needs: where it goes, who works in it, its passphrase.
#pragma once

#include "app/gui/register/new_register.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

// `who`: the doctor's name as far as it is known. `folder`: to begin with, see
// usual_folder(). The register itself is not made here. Nothing: not now.
std::optional<NewRegister> create_register_dialog(wxWindow* parent, const core::Translator& tr,
                                                  const std::string& who,
                                                  const std::string& folder);

}  // namespace werkrug::app
