#include "tables/xml/xml_writer.hpp"

#include "tables/xml/characters.hpp"

#include <sstream>
#include <stdexcept>

namespace werkrug::tables {

namespace {

std::string checked(std::string_view text) {
    if (find_bad_character(text))
        throw std::invalid_argument("a text holds a character that XML cannot");
    return std::string{text};
}

}  // namespace

XmlElement XmlElement::child(const char* name) {
    return XmlElement(node_.append_child(name));
}

XmlElement& XmlElement::attribute(const char* name, std::string_view value) {
    node_.append_attribute(name).set_value(checked(value).c_str());
    return *this;
}

XmlElement& XmlElement::text(std::string_view value) {
    node_.append_child(pugi::node_pcdata).set_value(checked(value).c_str());
    return *this;
}

XmlElement& XmlElement::text_child(const char* name, std::string_view value) {
    child(name).text(value);
    return *this;
}

XmlWriter::XmlWriter(const char* root_name) {
    auto declaration = document_.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    document_.append_child(root_name);
}

std::string XmlWriter::print() const {
    std::ostringstream out;
    document_.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return out.str();
}

}  // namespace werkrug::tables
