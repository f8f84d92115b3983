// Reads one fact of a case from an element or attribute, and reports there what is wrong with it.
// A fact that is absent, empty or "unknown" is unknown.
#pragma once

#include "core/case/allowed_codes.hpp"
#include "core/case/case.hpp"
#include "core/case/names.hpp"
#include "tables/xml/element.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::core {

using tables::Element;

// ---- values of child elements
std::string read_text(Element& parent, std::string_view name);
std::optional<Date> read_date(Element& parent, std::string_view name);
std::optional<double> read_number(Element& parent, std::string_view name);
std::optional<int> read_whole(Element& parent, std::string_view name);

// ---- values of attributes
std::optional<Date> read_date_attribute(Element& element, std::string_view name);
std::optional<double> read_number_attribute(Element& element, std::string_view name);
std::optional<int> read_whole_attribute(Element& element, std::string_view name);
Answer read_answer(Element& element);  // "answer"
// A code that the case keeps as text; empty when absent or not in the list.
std::string read_code_attribute(Element& element, std::string_view name, std::string_view list);

// ---- what the others are made of
bool says_nothing(std::string_view text);
// Messages name the place and never repeat the value: it may say something about a person.
Message unknown_code();

template <typename Enum>
Enum read_enum(Element& parent, std::string_view name, std::string_view list) {
    auto element = parent.child(name);
    if (!element) return Enum::unknown;
    const auto text = element->text();
    const auto value = text.empty() ? Enum::unknown : from_name<Enum>(text);
    if (!value) element->report(unknown_code(), allowed_codes(list));
    element->finish();
    return value.value_or(Enum::unknown);
}

// An id that the instrument knows or not (case_check.hpp); here it must only not stand twice.
template <typename Row, typename Key>
std::string read_id(Element& element, std::string_view name, const std::vector<Row>& rows,
                    Key Row::*key) {
    auto id = element.required_attribute(name);
    const bool doubled =
        std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.*key == id; });
    if (doubled && !id.empty())
        element.report_attribute(name, msg("stands here a second time"), msg("keep one of them"));
    return id;
}

}  // namespace werkrug::core
