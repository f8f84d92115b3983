// XML from outside, checked before it is used: the one door to pugixml for reading.
// Closes what pugixml leaves open: size, NUL bytes, encoding, document type declarations, two
// roots, doubled attributes, undefined entities, depth. Gives line and column of every element
// and attribute.
#pragma once

#include "tables/error.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

struct XmlLimits {
    std::size_t max_bytes{8U << 20U};
    std::size_t max_depth{24};
    std::size_t max_elements{100'000};
    std::size_t max_attributes{64};  // of one element
};

class StrictDocument {
  public:
    // Throws Error (with position) when the text is not one well-formed, plain UTF-8 document
    // within the limits. `file` is only named in messages.
    StrictDocument(std::string text, std::string file, XmlLimits limits = {});

    pugi::xml_node root() const;
    const std::string& file() const { return file_; }
    const std::string& text() const { return *text_; }

    Position position(pugi::xml_node node) const;
    // The place of the attribute's name, or of the element when it has no such attribute.
    Position position(pugi::xml_node node, std::string_view attribute) const;

  private:
    void load(const XmlLimits& limits);
    Position at(std::size_t offset) const;

    std::string file_;
    std::unique_ptr<std::string> text_;
    std::vector<std::size_t> line_starts_;
    std::unique_ptr<pugi::xml_document> document_;
};

// The whole file at `path`, at most `max_bytes`. Throws Error when it cannot be read or is larger
// or is not a regular file.
std::string read_file(const std::string& path, std::size_t max_bytes = XmlLimits{}.max_bytes);

}  // namespace werkrug::tables
