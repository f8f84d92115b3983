// A case as an HL7 FHIR R4 Bundle, for the doctor's own record system.
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::core::fhir {

// One JSON object, indented, ending in a line feed: a Bundle of type "collection" with a Patient, a
// Condition (only of nonspecific low-back pain), an Observation for each measure of the worksheet
// and each level, a RiskAssessment (only with a percentage), a QuestionnaireResponse of the red
// flags and the questions about the work; and for each questionnaire that was filled in, its
// answers as a QuestionnaireResponse (items by number, with our short labels: the sentences of a
// form are its owner's) and an Observation of the category "survey" for each score that is known,
// with its class as the interpretation. What is not known is left out, but for the level of a
// counted factor, which says that it is unknown. A questionnaire that the data does not have is
// left out. Identifiers follow from the number of the case: the same input gives the same bytes.
// `instrument`: the one that it was assessed with. Codes and units: tables/fhir_terms.hpp.
std::string bundle_json(const RecordSystemFacts& facts, const tables::Instrument& instrument,
                        const Translator& tr);

// The same in one line.
std::string bundle_line(const RecordSystemFacts& facts, const tables::Instrument& instrument,
                        const Translator& tr);

}  // namespace werkrug::core::fhir
