// What is told after tasks or values of a comparable group came into the worksheet.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/exposure/copied_tasks.hpp"
#include "core/text/translator.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::app {

// Of which factors the quality of the evidence is that of a comparable group now, and of which it
// stays as it was: "Lifting: the quality of the evidence is now “Comparable occupational group”. …"
// Empty: none.
std::string evidence_words(const core::CopyOutcome& outcome, const core::Case& after,
                           const tables::Instrument& instrument, const core::Translator& tr);

// The case before and after.
struct CopyReport {
    const core::Assessment& before;
    const core::Assessment& after;
    const core::Case& facts;  // after
};
// What was done, in a sentence of its own; what became of the evidence; and what changed by it.
std::string copy_words(const std::string& done, const core::CopyOutcome& outcome,
                       const CopyReport& report, const tables::Instrument& instrument,
                       const core::Translator& tr);

}  // namespace werkrug::app
