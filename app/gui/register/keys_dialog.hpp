// The keys that open a register: passphrases and the recovery key; adding, changing and removing.
#pragma once

#include "core/register/register.hpp"
#include "core/text/translator.hpp"

class wxWindow;

namespace werkrug::app {

// Changes the register at once, after asking for one of its keys. Errors are told here.
void keys_dialog(wxWindow* parent, const core::Translator& tr, core::Register& cases);

}  // namespace werkrug::app
