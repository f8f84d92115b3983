// Puts an assessment into words. Window, command line and documents print these same words.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <vector>

namespace werkrug::core {

struct Explanation {
    std::string rule;      // "table-cell"
    std::string text;      // a full sentence
    std::string source;    // citation; empty only when the rule is this program's own
    bool remark{false};    // something to be aware of, rather than a step of the reasoning
};

std::vector<Explanation> explain(const Assessment& assessment, const Case& facts,
                                 const tables::Instrument& instrument, const Translator& tr);

// "red-flags/flag/malaise"… the id printed in the JSON's `incomplete`: the id of the factor or red
// flag, or the name of the field: "onset", "birth-date".
std::string missing_id(const MissingFact& missing, const tables::Instrument& instrument);

// What is missing, for a person: "Red flag not answered: regular malaise".
std::string missing_text(const MissingFact& missing, const tables::Instrument& instrument,
                         const Translator& tr);

// "nonspecific" | "specific-suspected" | "not-low-back-pain" | "incomplete"
std::string_view name_of(DiagnosisConclusion conclusion);
std::string_view name_of(Rule rule);  // "table-cell"

}  // namespace werkrug::core
