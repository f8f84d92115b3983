// A PDF being drawn: a thin, safe canvas over libharu. Points, with the origin at the top left of
// the page and y downwards. What libharu reports becomes an exception on our side of its C frames.
#pragma once

#include "reports/pdf/structure.hpp"
#include "reports/pdf/typeface.hpp"

#include <cstddef>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace werkrug::reports::pdf {

// libharu refused a call: out of memory, or a mistake of ours. Never caused by a text.
class DrawingError : public std::runtime_error {
  public:
    explicit DrawingError(unsigned long code);
};

struct Colour {
    float red{};
    float green{};
    float blue{};

    bool operator==(const Colour&) const = default;
};

struct TextStyle {
    Weight weight{Weight::regular};
    double size_pt{};
    Colour colour{};
};

struct Point {
    double x{};
    double y{};
};

struct Box {
    double x{};
    double y{};  // of the upper edge
    double width{};
    double height{};

    double right() const { return x + width; }
    double bottom() const { return y + height; }
};

constexpr double page_width_pt = 595.276;  // A4
constexpr double page_height_pt = 841.89;

struct PageSize {
    double width_pt{};
    double height_pt{};
};

constexpr PageSize a4{page_width_pt, page_height_pt};
constexpr PageSize a5{419.528, 595.276};

class Document {
  public:
    explicit Document(PageSize size = a4);
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    // Appends a page and makes it the one that is drawn on; gives its index.
    std::size_t add_page();
    void select_page(std::size_t index);
    std::size_t page_count() const;
    PageSize page_size() const;  // of every page

    // Text on a baseline. `text` must be normalised (utf8.hpp); throws as face_for does.
    void text(Point baseline, std::string_view text, const TextStyle& style);
    // Text turned counterclockwise around the start of its baseline.
    void turned_text(Point baseline, double degrees, std::string_view text, const TextStyle& style);
    void line(Point from, Point to, double width_pt, Colour colour);
    void dashed_line(Point from, Point to, double width_pt, double dash_pt, Colour colour);
    void fill(Box box, Colour colour);
    void frame(Box box, double width_pt, Colour colour);
    void disc(Point centre, double radius_pt, Colour colour);

    // A bookmark to a height on the selected page, below the last one of the level above it (1:
    // top).
    void bookmark(int level, std::string_view title, double y);
    // Makes an area of one page lead to a height on another.
    void link(std::size_t page, Box area, std::size_t target_page, double target_y);

    // What the texts that are drawn belong to; see Tagged below.
    Structure& structure() { return structure_; }
    const Structure& structure() const { return structure_; }

    // The finished file as libharu writes it; nothing can be drawn afterwards.
    std::string bytes();

  private:
    struct State;
    std::unique_ptr<State> state_;
    Structure structure_{};
    std::size_t selected_{0};
};

// While it lives, what is drawn belongs to one element of the structure.
class Tagged {
  public:
    Tagged(Document& document, Role role, std::string description = {})
        : document_(document), element_(document.structure().open(role, std::move(description))) {}
    // An element that was begun before.
    Tagged(Document& document, std::size_t element) : document_(document), element_(element) {
        document.structure().reopen(element);
    }
    ~Tagged() { document_.structure().close(); }
    Tagged(const Tagged&) = delete;
    Tagged& operator=(const Tagged&) = delete;

    std::size_t element() const { return element_; }

  private:
    Document& document_;
    std::size_t element_;
};

}  // namespace werkrug::reports::pdf
