// The gettext catalogues inside the program, as Boost.Locale reads them.
#pragma once

#include "tables/language.hpp"

#include <locale>
#include <string>

namespace werkrug::core {

// A locale that knows the language's texts and nothing else: numbers stay those of "C". English
// texts are the msgids themselves.
std::locale catalogue_locale(Language language);

std::string translation(const char* msgid, const std::locale& locale);

}  // namespace werkrug::core
