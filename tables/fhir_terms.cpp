#include "tables/fhir_terms.hpp"

#include "tables/reading/fields.hpp"
#include "tables/reading/reference_data.hpp"
#include "tables/reading/sources.hpp"

#include <functional>
#include <map>
#include <stdexcept>

namespace werkrug::tables {

namespace {

template <class Value>
using ById = std::map<std::string, Value, std::less<>>;

struct FhirTerms {
    ById<std::string> systems{};
    ById<FhirCode> codes{};
    ById<LocalizedText> own_codes{};
    ById<std::string> units{};  // by how instruments write them
};

using Sources = std::vector<Source>;

void read_systems(Element& root, FhirTerms& terms, const Sources& sources) {
    UsedIds used;
    for (auto& element : root.children("system")) {
        const auto id = read_id(element, used);
        terms.systems[id] = read_text_attribute(element, "uri");
        cited(element, sources);
        element.finish();
    }
}

std::string read_system_of(Element& element, const FhirTerms& terms) {
    const auto found = terms.systems.find(element.required_attribute("system"));
    if (found != terms.systems.end()) return found->second;
    element.report_attribute("system", msg("This value is not known"));
    return {};
}

void read_codes(Element& root, FhirTerms& terms, const Sources& sources) {
    UsedIds used;
    for (auto& element : root.children("code")) {
        const auto id = read_id(element, used);
        terms.codes[id] = {.system = read_system_of(element, terms),
                           .code = read_text_attribute(element, "code"),
                           .display = read_text_attribute(element, "display")};
        cited(element, sources);
        element.finish();
    }
}

void read_own_codes(Element& root, FhirTerms& terms, const Sources& sources) {
    UsedIds used;
    for (auto& element : root.children("own-code")) {
        const auto id = read_id(element, used);
        terms.own_codes[id] = read_localized(element);
        cited(element, sources);
        element.finish();
    }
}

void read_units(Element& root, FhirTerms& terms, const Sources& sources) {
    for (auto& element : root.children("unit")) {
        const auto text = element.required_attribute("text");  // may be empty
        terms.units[text] = read_text_attribute(element, "ucum");
        cited(element, sources);
        element.finish();
    }
}

FhirTerms read_terms() {
    FhirTerms terms;
    read_reference_data("fhir.xml", [&terms](Element& root) {
        const auto sources = read_citations(root);
        read_systems(root, terms, sources);
        read_codes(root, terms, sources);
        read_own_codes(root, terms, sources);
        read_units(root, terms, sources);
        root.finish();
    });
    return terms;
}

const FhirTerms& terms() {
    static const auto read = read_terms();
    return read;
}

template <class Value>
const Value& found_in(const ById<Value>& map, std::string_view id) {
    const auto found = map.find(id);
    if (found == map.end()) throw std::logic_error("fhir.xml has no " + std::string{id});
    return found->second;
}

}  // namespace

const std::string& fhir_system(std::string_view id) {
    return found_in(terms().systems, id);
}

const FhirCode& fhir_code(std::string_view id) {
    return found_in(terms().codes, id);
}

const LocalizedText& fhir_own_code(std::string_view id) {
    return found_in(terms().own_codes, id);
}

std::optional<std::string> ucum_code(std::string_view unit) {
    const auto found = terms().units.find(unit);
    if (found == terms().units.end()) return std::nullopt;
    return found->second;
}

}  // namespace werkrug::tables
