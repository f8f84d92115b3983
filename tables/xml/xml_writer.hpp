// Builds an XML document and prints it: the one door to pugixml for writing.
#pragma once

#include <pugixml.hpp>

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace werkrug::tables {

// A text is not valid UTF-8, or holds a character that XML 1.0 does not allow. Nothing of the text
// is repeated in it.
class UnwritableText : public std::invalid_argument {
  public:
    explicit UnwritableText(std::string path);

    // As Element (element.hpp) names the place: "case/measures/measure[2]/@due".
    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

// An element being written. A text that XML cannot hold throws UnwritableText.
class XmlElement {
  public:
    XmlElement(pugi::xml_node node, std::string path) : node_(node), path_(std::move(path)) {}

    XmlElement child(const char* name);
    // One of a list of children of this name: numbered from 1 in paths.
    XmlElement row(const char* name);
    XmlElement& attribute(const char* name, std::string_view value);
    XmlElement& text(std::string_view value);
    // <name>value</name>
    XmlElement& text_child(const char* name, std::string_view value);

  private:
    pugi::xml_node node_;
    std::string path_;
};

class XmlWriter {
  public:
    explicit XmlWriter(const char* root_name);

    XmlElement root();
    // With an XML declaration, UTF-8, indented by two blanks, ending in a line feed.
    std::string print() const;

  private:
    pugi::xml_document document_{};
};

}  // namespace werkrug::tables
