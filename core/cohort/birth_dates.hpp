// When somebody was born of whom only the age is known.
#pragma once

#include "core/date.hpp"

namespace werkrug::core {

// The first and the last day of birth that give this age in whole years on `day`.
Date earliest_birth(int age, Date day);
Date latest_birth(int age, Date day);

}  // namespace werkrug::core
