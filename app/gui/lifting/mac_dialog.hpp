// The MAC scores of a lift, asked question by question.
#pragma once

#include "core/text/translator.hpp"

class wxWindow;

namespace werkrug::app {

// Keeps nothing: the case has no place for the answers.
void show_mac_scores(wxWindow* parent, const core::Translator& tr);

}  // namespace werkrug::app
