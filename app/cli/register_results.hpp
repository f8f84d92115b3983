// The result of a case in the register, and the two results when its instrument has changed.
#pragma once

#include "core/register/register.hpp"

#include <string>

namespace werkrug::app {

// As “assess” prints it; twice, with the instrument of then and of now, when the two differ.
std::string results_text(const core::Register& cases, const core::SavedCase& saved,
                         const core::Translator& tr);

// Whether a revision was assessed with another instrument than would be used now; false when none
// of that name is known any more.
bool instrument_changed(const core::Register& cases, const core::SavedCase& saved);

}  // namespace werkrug::app
