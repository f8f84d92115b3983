// How far a cohort is, on one line.
#pragma once

#include "core/cohort/assess_cohort.hpp"

#include <string>

namespace werkrug::core {

// "[#####               ]  25%  250,000 cases, 301,234/s, 3 s left". The time left is that of the
// rest at the speed so far; none before anything is done.
std::string progress_line(const CohortProgress& progress, double seconds, const Translator& tr);

}  // namespace werkrug::core
