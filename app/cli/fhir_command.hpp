// The command “fhir”: a case for the doctor's own record system.
#pragma once

#include "app/cli/case_commands.hpp"

#include <string>

namespace werkrug::app {

// Writes the case as a FHIR R4 Bundle (core/fhir/bundle.hpp); an empty `out_file`: to standard
// output.
Exit fhir_command(const CaseOptions& options, const std::string& out_file);

}  // namespace werkrug::app
