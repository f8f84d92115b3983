// Asks whether a case is really to be destroyed, as the worker may demand, and why.
#pragma once

#include "core/register/case_summary.hpp"
#include "core/text/translator.hpp"

#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

// The reason, for the tombstone; nothing: the case stays. It is not destroyed here.
std::optional<std::string> destroy_dialog(wxWindow* parent, const core::Translator& tr,
                                          const core::CaseSummary& summary);

}  // namespace werkrug::app
