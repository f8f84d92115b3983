// What a case says of one factor, to be written into.
#pragma once

#include "core/case/case.hpp"

#include <string>

namespace werkrug::core {

// The factor's entry, appended when the case does not mention the factor yet.
FactorExposure& writable_factor(Case& facts, const std::string& factor);

}  // namespace werkrug::core
