// The language of the toolkit's own texts (file chooser, …), apart from ours.
#pragma once

#include "tables/language.hpp"

namespace werkrug::app {

// Call before the toolkit starts: numbers stay as in C whatever the desktop's locale is, texts and
// characters follow it. Gives the language of the desktop.
Language prepare_locale();

// From now on the toolkit's texts are in this language, when the system has them.
void show_toolkit_texts_in(Language language);

}  // namespace werkrug::app
