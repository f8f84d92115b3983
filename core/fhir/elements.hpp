// The small parts that resources of FHIR are made of, as JSON.
#pragma once

#include "core/date.hpp"
#include "tables/fhir_terms.hpp"
#include "tables/instrument.hpp"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace werkrug::core::fhir {

using Json = nlohmann::ordered_json;

// A CodeableConcept with one code and words for people.
Json concept_of(Json coding, const std::string& words);
// Of a code of a published system (tables::fhir_code).
Json published_concept(std::string_view id);
// Of a code of our own: of the system "result".
Json own_concept(std::string_view id, Language language);

// A Coding; empty words: no display.
Json coding(std::string_view system_id, const std::string& code, const std::string& words = {});
// Of a part of an instrument, which is the version of the code system.
Json instrument_coding(std::string_view system_id, const std::string& code,
                       const std::string& words, const tables::Instrument& instrument);

// A Quantity; with a code of UCUM where the unit has one.
Json quantity(double value, const std::string& unit);

// A Reference to the resource with this id in the same Bundle.
Json reference(const std::string& resource_id);

// An item of a QuestionnaireResponse, without an answer yet.
Json response_item(const std::string& link, const std::string& words);
// Whether every one of such items has an answer.
bool all_answered(const Json& items);

// Sets a member to a day, when it is known.
void set_day(Json& resource, const char* member, const std::optional<Date>& day);

// "urn:uuid:…": the address of a resource with such an id.
std::string full_url(const std::string& resource_id);

}  // namespace werkrug::core::fhir
