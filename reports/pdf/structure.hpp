// The logical structure of a document: what a screen reader reads, in the order in which it was
// written (ISO 32000-1, 14.8). Every piece of text belongs to one element, or is an artifact:
// running heads, watermarks, lines.
//
// What a reader still misses: links and the list of contents are not tied to their targets here, a
// table's figure is read as its description, and nothing is claimed of PDF/UA.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class QPDF;

namespace werkrug::reports::pdf {

enum class Role {
    heading_1,
    heading_2,
    paragraph,
    list,
    list_item,
    label,
    list_body,
    table,
    row,
    header_cell,
    cell,
    figure
};

class Structure {
  public:
    // Opens an element within the one that is open; gives its number. `description`: of a figure,
    // read instead of it; normalised.
    std::size_t open(Role role, std::string description = {});
    // Opens one again that was closed: a cell that goes on on the next page.
    void reopen(std::size_t element);
    void close();

    // A text or shape was drawn on a page. Shapes belong to nothing but a figure.
    void drew_text(std::size_t page);
    void drew_shape(std::size_t page);

    // Writes it into a document whose pages hold, one for one, what was drawn on them.
    void write(QPDF& pdf) const;

  private:
    struct Element {
        Role role{};
        std::string description{};
        std::optional<std::size_t> parent{};  // nothing: the document itself
    };
    using Drawn = std::vector<std::optional<std::size_t>>;  // element of each; nothing: artifact

    void drew(std::size_t page, std::optional<std::size_t> element);

    std::vector<Element> elements_{};
    std::vector<std::size_t> open_{};
    std::vector<Drawn> pages_{};

    friend class StructureWriter;
};

}  // namespace werkrug::reports::pdf
