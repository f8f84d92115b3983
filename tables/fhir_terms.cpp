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
    ById<std::string> forms{};  // their addresses
    ById<FhirCode> scores{};    // by form and score, as key_of() writes them
    ById<FhirCode> classes{};
    ById<std::string> units{};  // by how instruments write them
};

using Sources = std::vector<Source>;

std::string key_of(std::string_view form, std::string_view part) {
    return std::string{form} + "/" + std::string{part};
}

void read_addresses(Element& root, const char* name, ById<std::string>& into,
                    const Sources& sources) {
    UsedIds used;
    for (auto& element : root.children(name)) {
        const auto id = read_id(element, used);
        into[id] = read_text_attribute(element, "uri");
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

FhirCode read_code(Element& element, const FhirTerms& terms) {
    return {.system = read_system_of(element, terms),
            .code = read_text_attribute(element, "code"),
            .display = read_text_attribute(element, "display")};
}

void read_codes(Element& root, FhirTerms& terms, const Sources& sources) {
    UsedIds used;
    for (auto& element : root.children("code")) {
        const auto id = read_id(element, used);
        terms.codes[id] = read_code(element, terms);
        cited(element, sources);
        element.finish();
    }
}

// Codes for parts of forms: of "score" elements or of "class" elements.
void read_form_codes(Element& root, const char* part, ById<FhirCode>& into, const FhirTerms& terms,
                     const Sources& sources) {
    for (auto& element : root.children(part)) {
        const auto form = read_text_attribute(element, "form");
        const auto key = key_of(form, read_text_attribute(element, part));
        if (!into.emplace(key, read_code(element, terms)).second)
            element.report_attribute(part, msg("Id “{0}” is used twice", {key}));
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
        read_addresses(root, "system", terms.systems, sources);
        read_addresses(root, "form", terms.forms, sources);
        read_codes(root, terms, sources);
        read_form_codes(root, "score", terms.scores, terms, sources);
        read_form_codes(root, "class", terms.classes, terms, sources);
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

const FhirCode* published(const ById<FhirCode>& codes, std::string_view form,
                          std::string_view part) {
    const auto found = codes.find(key_of(form, part));
    return found == codes.end() ? nullptr : &found->second;
}

}  // namespace

const std::string& fhir_system(std::string_view id) {
    return found_in(terms().systems, id);
}

const FhirCode& fhir_code(std::string_view id) {
    return found_in(terms().codes, id);
}

const std::string& fhir_form(std::string_view form) {
    return found_in(terms().forms, form);
}

const FhirCode* fhir_score_code(std::string_view form, std::string_view score) {
    return published(terms().scores, form, score);
}

const FhirCode* fhir_class_code(std::string_view form, std::string_view class_id) {
    return published(terms().classes, form, class_id);
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
