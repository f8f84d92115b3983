// What an export as HL7 FHIR R4 names its things with (tables/data/fhir.xml): addresses of code
// systems and of questionnaires, codes of published systems, words for codes of our own, units in
// UCUM. An id that the file does not have is a programming error (std::logic_error).
#pragma once

#include "tables/language.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::tables {

// The address of a code system: "http://unitsofmeasure.org".
const std::string& fhir_system(std::string_view id);

// A code of a published system.
struct FhirCode {
    std::string system{};   // its address
    std::string code{};     // "EI"
    std::string display{};  // as published, in English
};
const FhirCode& fhir_code(std::string_view id);

// The address of a questionnaire of tables/data/questionnaires; every one has its own.
const std::string& fhir_form(std::string_view form);

// The code that a published system has for a score, or for a class, of such a questionnaire; null
// when none is known.
const FhirCode* fhir_score_code(std::string_view form, std::string_view score);
const FhirCode* fhir_class_code(std::string_view form, std::string_view class_id);

// Words for a code of the system "result".
const LocalizedText& fhir_own_code(std::string_view id);

// The UCUM code of a unit as instruments write it ("m/s²"); nothing for one that is not known.
std::optional<std::string> ucum_code(std::string_view unit);

}  // namespace werkrug::tables
