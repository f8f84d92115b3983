// Step 1: is it nonspecific low-back pain?
#pragma once

#include "core/assessment/assessment.hpp"

namespace werkrug::core {

// Fills the diagnosis; adds what is missing to `incomplete` and why to `reasons`.
// Order of the rules: location, red flags, radicular pattern, open questions (format/result.md).
DiagnosisResult diagnose(const Case& facts, const tables::Instrument& instrument,
                         std::vector<MissingFact>& incomplete, std::vector<Reason>& reasons);

}  // namespace werkrug::core
