// Builds an XML document and prints it: the one door to pugixml for writing.
#pragma once

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace werkrug::tables {

// An element being written. Texts must be valid UTF-8 and hold only characters that XML 1.0 allows;
// otherwise std::invalid_argument is thrown, and nothing of the text is repeated in it.
class XmlElement {
  public:
    explicit XmlElement(pugi::xml_node node) : node_(node) {}

    XmlElement child(const char* name);
    XmlElement& attribute(const char* name, std::string_view value);
    XmlElement& text(std::string_view value);
    // <name>value</name>
    XmlElement& text_child(const char* name, std::string_view value);

  private:
    pugi::xml_node node_;
};

class XmlWriter {
  public:
    explicit XmlWriter(const char* root_name);

    XmlElement root() { return XmlElement(document_.document_element()); }
    // With an XML declaration, UTF-8, indented by two blanks, ending in a line feed.
    std::string print() const;

  private:
    pugi::xml_document document_{};
};

}  // namespace werkrug::tables
