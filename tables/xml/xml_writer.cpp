#include "tables/xml/xml_writer.hpp"

#include "tables/xml/characters.hpp"

#include <sstream>

namespace werkrug::tables {

namespace {

std::string checked(std::string_view text, const std::string& path) {
    if (find_bad_character(text)) throw UnwritableText(path);
    return std::string{text};
}

}  // namespace

UnwritableText::UnwritableText(std::string path)
    : std::invalid_argument("a text holds a character that XML cannot"), path_(std::move(path)) {}

XmlElement XmlElement::child(const char* name) {
    return {node_.append_child(name), path_ + "/" + name};
}

XmlElement XmlElement::row(const char* name) {
    std::size_t number = 1;
    for (auto child = node_.child(name); child; child = child.next_sibling(name)) ++number;
    return {node_.append_child(name), path_ + "/" + name + "[" + std::to_string(number) + "]"};
}

XmlElement& XmlElement::attribute(const char* name, std::string_view value) {
    node_.append_attribute(name).set_value(checked(value, path_ + "/@" + name).c_str());
    return *this;
}

XmlElement& XmlElement::text(std::string_view value) {
    node_.append_child(pugi::node_pcdata).set_value(checked(value, path_).c_str());
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

XmlElement XmlWriter::root() {
    const auto root = document_.document_element();
    return {root, root.name()};
}

std::string XmlWriter::print() const {
    std::ostringstream out;
    document_.save(out, "  ", pugi::format_default, pugi::encoding_utf8);
    return out.str();
}

}  // namespace werkrug::tables
