// Puts blocks one below the other on as many pages as they take.
#pragma once

#include "reports/layout/style.hpp"
#include "reports/layout/text_lines.hpp"
#include "reports/pdf/document.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace werkrug::reports::layout {

// What is drawn on a page before anything else, such as a watermark.
using PageBackground = std::function<void(pdf::Document&)>;

struct Heading {
    int level{1};
    std::string number{};  // "10" or "10.2"
    std::string title{};
    std::string tag{};  // a few words at the right edge; empty: none
};

// A heading with the place where it ended up.
struct PlacedHeading {
    Heading heading{};
    std::size_t page{};
    double y{};
};

class Flow {
  public:
    Flow(pdf::Document& document, PageBackground background,
         const style::PageLook& look = style::report_page);

    pdf::Document& document() { return document_; }
    double y() const { return y_; }
    double left() const { return look_.left_pt + indent_; }
    double width() const { return look_.text_width_pt - indent_; }
    double room() const { return look_.bottom_pt - y_; }
    double page_room() const { return look_.bottom_pt - look_.top_pt; }
    const style::PageLook& look() const { return look_; }
    const std::vector<PlacedHeading>& headings() const { return placed_; }

    // A heading waits for the block it belongs to, and never stands at the foot of a page alone.
    void heading(Heading heading);
    // Makes the headings and the lead-in that wait and `height` of what follows stand together on
    // one page.
    void need(double height);
    void new_page();
    // Moves down. Nothing may be drawn outside what `need` made sure of.
    void advance(double height) { y_ += height; }
    // White space between blocks; none at the top of a page.
    void gap(double height);

    void paragraph(std::string_view text) { paragraph(text, look_.body); }
    void paragraph(std::string_view text, const pdf::TextStyle& style);
    // A line or two that introduce what follows: waits for it as a heading does.
    void lead_in(std::string_view text) { lead_in(text, look_.body); }
    void lead_in(std::string_view text, const pdf::TextStyle& style);
    void bullets(const std::vector<std::string>& items);
    void numbered(const std::vector<std::string>& items);
    // Draws into a box of the full width that is never cut. `description`: what a picture shows, in
    // words; empty: its texts are read themselves.
    void figure(double height, const std::function<void(pdf::Document&, pdf::Box)>& draw,
                const std::string& description = {});

  private:
    friend class SideRule;

    void lines(std::string_view normal_text, const pdf::TextStyle& style, double indent);
    void list_item(std::string_view mark, std::string_view text, double indent);
    double waiting_height() const;
    void place_waiting();
    void place(const Heading& heading);
    void draw_side_rule();

    pdf::Document& document_;
    PageBackground background_;
    style::PageLook look_;
    double y_{};
    double indent_{0};
    std::optional<double> side_rule_from_{};
    struct LeadIn {
        std::string normal_text{};
        pdf::TextStyle style{};
    };
    std::vector<Heading> waiting_{};
    std::optional<LeadIn> lead_in_{};  // below the headings that wait
    std::vector<PlacedHeading> placed_{};
};

// While it lives, everything is set in and marked by a rule at its left: somebody's opinion, apart
// from the facts around it.
class SideRule {
  public:
    explicit SideRule(Flow& flow);
    ~SideRule() noexcept(false);
    SideRule(const SideRule&) = delete;
    SideRule& operator=(const SideRule&) = delete;

  private:
    Flow& flow_;
    int exceptions_;
};

}  // namespace werkrug::reports::layout
