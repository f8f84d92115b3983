// Fields that reference data is made of: ids, choices, numbers in a range, texts in two languages.
// Each reads one thing from an Element and reports what is wrong with it there.
#pragma once

#include "tables/field_limits.hpp"
#include "tables/instrument.hpp"
#include "tables/language.hpp"
#include "tables/xml/element.hpp"

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace werkrug::tables {

// The ids of one kind that a file has used so far.
using UsedIds = std::set<std::string, std::less<>>;

// The required attribute "id": small letters, digits, "-" and "_", at most 64, not used before.
std::string read_id(Element& element, UsedIds& used);

// A required attribute as a number within its limits; the lower one when it is missing or wrong.
double read_number(Element& element, std::string_view name, const FieldLimit& limit);
int read_whole(Element& element, std::string_view name, const FieldLimit& limit);

// An optional attribute "yes" or "no".
bool read_yes_no(Element& element, std::string_view name, bool absent);

// A text that is reported when it is empty or too long for a page.
std::string read_text(Element& element);
std::string read_text_attribute(Element& element, std::string_view name);

// The words of a text, which blanks separate; none for an empty one.
std::vector<std::string> words_in(const std::string& text);

// The children <nl> and <en> of an element that has nothing else but attributes, and of a child.
LocalizedText read_localized(Element& element);
LocalizedText read_localized_child(Element& element, std::string_view name);

// The optional attribute "source": the id of one of the sources.
std::string read_source(Element& element, const std::vector<Source>& sources);

template <typename Enum>
using Choice = std::pair<std::string_view, Enum>;

// Reports that the value of an attribute is none of those it may have.
template <typename Enum>
void report_unknown_choice(Element& element, std::string_view name,
                           std::span<const Choice<Enum>> choices) {
    std::string known;
    for (const auto& choice : choices)
        known += (known.empty() ? "" : ", ") + std::string{choice.first};
    element.report_attribute(name, msg("This value is not known"), msg("One of: {0}", {known}));
}

// A required attribute with one of these values; the first of them when it is missing or wrong.
template <typename Enum, std::size_t N>
Enum read_choice(Element& element, std::string_view name, const Choice<Enum> (&choices)[N]) {
    const std::string value = element.required_attribute(name);
    for (const auto& [text, meaning] : choices)
        if (text == value) return meaning;
    if (element.attribute(name)) report_unknown_choice<Enum>(element, name, choices);
    return choices[0].second;
}

}  // namespace werkrug::tables
