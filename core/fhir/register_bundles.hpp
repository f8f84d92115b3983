// All cases of a register for the doctor's own record system.
#pragma once

#include "core/register/register.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>

namespace werkrug::core::fhir {

// Writes the last revision of every case to `path` (mode 0600), by the number of the case: a Bundle
// (bundle.hpp) in each line, as newline-delimited JSON of FHIR is. Each with the instrument that it
// was assessed with. The log says so first, of every case, with the SHA-256 of its line. Gives the
// number of cases. Throws Error, and no file was written then: when there is no case, when one
// cannot be read, and when the path is a part of the register (need_other_file()).
std::size_t write_bundles(Register& cases, const std::string& path, const Translator& tr);

}  // namespace werkrug::core::fhir
