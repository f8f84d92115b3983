// Puts facts into the elements of a case file. A fact that is unknown is left out.
#pragma once

#include "core/case/case.hpp"
#include "core/case/names.hpp"
#include "tables/parse.hpp"
#include "tables/xml/xml_writer.hpp"

#include <optional>
#include <string>

namespace werkrug::core {

using tables::XmlElement;

inline void put(XmlElement& parent, const char* name, const std::string& text) {
    if (!text.empty()) parent.text_child(name, text);
}
inline void put(XmlElement& parent, const char* name, std::optional<Date> date) {
    if (date) parent.text_child(name, print_date(*date));
}
inline void put(XmlElement& parent, const char* name, std::optional<double> number) {
    if (number) parent.text_child(name, print_number(*number));
}
inline void put_attribute(XmlElement& element, const char* name, const std::string& text) {
    if (!text.empty()) element.attribute(name, text);
}
inline void put_attribute(XmlElement& element, const char* name, std::optional<Date> date) {
    if (date) element.attribute(name, print_date(*date));
}
inline void put_attribute(XmlElement& element, const char* name, std::optional<double> number) {
    if (number) element.attribute(name, print_number(*number));
}
template <typename Enum>
void put_code(XmlElement& parent, const char* name, Enum value) {
    if (value != Enum::unknown) parent.text_child(name, name_of(value));
}

}  // namespace werkrug::core
