// Which advice fits a worker: what step 1 found decides it, the most urgent first.
#pragma once

#include "core/assessment/assessment.hpp"
#include "tables/worker_advice.hpp"

#include <optional>

namespace werkrug::core {

// Emergency before red flag before signs of a nerve root; by phase when the pain is nonspecific.
// Nothing while step 1 is open, or nonspecific pain whose duration is not known: no advice is
// given then. Source: domain/care.md.
std::optional<tables::AdviceSituation> advice_situation(const DiagnosisResult& diagnosis);

}  // namespace werkrug::core
