// Where a dialog that asks for a new file begins.
#pragma once

#include <string>

namespace werkrug::app {

// The wanted folder; when it is empty or not there, the user's folder for documents, else home.
std::string usual_folder(const std::string& wanted);

}  // namespace werkrug::app
