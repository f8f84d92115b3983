// Writing what a doctor says of one factor into the facts of a case.
#pragma once

#include "core/case/factor_entry.hpp"

#include <string>

namespace werkrug::app {

using core::writable_factor;

// A copy of the factor's entry; everything unknown when the case does not mention the factor.
core::FactorExposure recorded_factor(const core::Case& facts, const std::string& factor);

}  // namespace werkrug::app
