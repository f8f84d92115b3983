// Shows that a case was assessed with another instrument than is used today, and what that does.
#pragma once

#include "core/register/instrument_change.hpp"
#include "core/text/translator.hpp"

class wxWindow;

namespace werkrug::app {

void instrument_changed_dialog(wxWindow* parent, const core::Translator& tr,
                               const core::InstrumentChange& change,
                               const tables::InstrumentFile& instrument_now);

}  // namespace werkrug::app
