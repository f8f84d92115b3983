// The outcome of step 3 in words for the window, or why there is none. Decides nothing: it reads
// an assessment.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/text/translator.hpp"
#include "tables/instrument.hpp"

#include <string>
#include <vector>

namespace werkrug::app {

// The one sentence above the page: the percentage and its side of the threshold, or that the
// assessment stops or waits, and why.
std::string outcome_headline(const core::Assessment& assessment, const core::Translator& tr);

// What is still missing, one line each; nothing when there is a result or the assessment stops.
std::vector<std::string> outcome_gaps(const core::Assessment& assessment,
                                      const tables::Instrument& instrument,
                                      const core::Translator& tr);

// "12" or "–"; "48.9 %" or "–"; "43.1 % to 53.0 %" or "–".
struct OutcomeFigures {
    std::string points{};
    std::string percent_table{};
    std::string percent_model{};
    std::string interval{};
    std::string probability{};  // of at least the threshold
};
OutcomeFigures outcome_figures(const core::Assessment& assessment, const core::Translator& tr);

// The interval bar in words: model, interval, probability, threshold.
std::string interval_in_words(const core::WorkRelatedness& result, const core::Translator& tr);

}  // namespace werkrug::app
