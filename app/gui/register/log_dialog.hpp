// The log of a register: who did what when; and the check of the whole register.
#pragma once

#include "core/register/register.hpp"
#include "core/text/translator.hpp"

class wxWindow;

namespace werkrug::app {

// Says itself when the log cannot be read.
void log_dialog(wxWindow* parent, const core::Translator& tr, const core::Register& cases);

}  // namespace werkrug::app
