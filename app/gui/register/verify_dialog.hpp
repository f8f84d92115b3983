// Asks for the passphrase or the recovery key of the open register, before something is done that
// whoever finds it open may not do.
#pragma once

#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <cstdint>
#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

// `why`: said above the question. The number of the key slot that was opened; nothing: given up.
// Longer and longer waits after wrong ones.
std::optional<std::int64_t> verify_dialog(wxWindow* parent, const core::Translator& tr,
                                          const core::Register& cases, const std::string& why);

}  // namespace werkrug::app
