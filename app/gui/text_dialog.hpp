// A dialog with a longer text that can be read, selected and copied.
#pragma once

#include "core/text/translator.hpp"

#include <string>

class wxWindow;

namespace werkrug::app {

// A line that begins with "# " is a heading.
void show_text(wxWindow* parent, const core::Translator& tr, const std::string& title,
               const std::string& text);

}  // namespace werkrug::app
