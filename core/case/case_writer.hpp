// Writes a case file: of format 2 when the care of the case holds anything, else of format 1.
// Reading it back gives an equal case.
#pragma once

#include "core/case/case.hpp"

#include <string>

namespace werkrug::core {

// UTF-8 XML, indented by two blanks. Unknown facts are left out. Texts must be valid UTF-8
// without control characters other than tab and line feed: a person's input, checked by the
// window; a character that XML cannot hold throws tables::UnwritableText.
std::string write_case(const Case& facts);

}  // namespace werkrug::core
