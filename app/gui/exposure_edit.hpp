// Writing what a doctor says of one factor into the facts of a case.
#pragma once

#include "core/case/case.hpp"

#include <string>

namespace werkrug::app {

// The factor's entry to write into, appended when the case does not mention the factor yet.
core::FactorExposure& writable_factor(core::Case& facts, const std::string& factor);

// A copy of the factor's entry; everything unknown when the case does not mention the factor.
core::FactorExposure recorded_factor(const core::Case& facts, const std::string& factor);

}  // namespace werkrug::app
