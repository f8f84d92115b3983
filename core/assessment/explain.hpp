// Puts an assessment into words. Window, command line and documents print these same words.
#pragma once

#include "core/assessment/assessment.hpp"
#include "core/text/translator.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

struct Explanation {
    std::string rule{};    // "table-cell"
    std::string text{};    // one or more full sentences
    std::string source{};  // citation, or whose statement it is
    bool remark{false};    // something to be aware of, rather than a step of the reasoning
};

// One per reason of the assessment, in its order.
std::vector<Explanation> explain(const Assessment& assessment, const Case& facts,
                                 const tables::Instrument& instrument, const Translator& tr);

// A percentage in words, with as many decimals (at least one) as it takes to see on which side of
// the threshold it lies: 49.96 of 50 is "49.96%", never "50.0%".
std::string percent_beside_threshold(double percent, double threshold_percent,
                                     const Translator& tr);

// A probability (0..1) as a percentage without decimals; "less than 1%", "more than 99%" at the
// ends.
std::string probability_text(double probability, const Translator& tr);

// ---- names and words of parts of an assessment

// "nonspecific" | "specific-suspected" | "not-low-back-pain" | "incomplete"
std::string_view name_of(DiagnosisConclusion conclusion);
std::string_view name_of(Rule rule);  // "table-cell"

// The id printed in the JSON's `incomplete`: of the factor or red flag, or the name of the field
// ("onset", "birth-date").
std::string missing_id(const MissingFact& missing, const tables::Instrument& instrument);

// The path of the field to fill in: "case/complaint/onset", "case/exposure/factor/lifting",
// "case/red-flags/flag/trauma".
std::string missing_path(const MissingFact& missing, const tables::Instrument& instrument);

// What is missing, for a person: "Red flag not answered: regular malaise".
std::string missing_text(const MissingFact& missing, const tables::Instrument& instrument,
                         const Translator& tr);

// A measure of the worksheet with its unit, for a person: "12,5 %", "1,5 h", "0,147 m/s²".
std::string measure_text(double value, const tables::Measure& measure, const Translator& tr);

}  // namespace werkrug::core
