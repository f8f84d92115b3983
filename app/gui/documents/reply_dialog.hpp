// Asks for the author's reply to the worker's comments on the report.
#pragma once

#include "core/text/translator.hpp"

#include <optional>
#include <string>

class wxWindow;

namespace werkrug::app {

// Nothing: not now. Empty: no reply (any more).
std::optional<std::string> ask_reply(wxWindow* parent, const core::Translator& tr,
                                     const std::string& comments, const std::string& reply);

}  // namespace werkrug::app
