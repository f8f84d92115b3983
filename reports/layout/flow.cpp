#include "reports/layout/flow.hpp"

#include "reports/pdf/utf8.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace werkrug::reports::layout {

namespace {

constexpr double heading_1_gap_pt = 20;  // above
constexpr double heading_2_gap_pt = 11;
constexpr double heading_1_below_pt = 9;
constexpr double heading_2_below_pt = 3;
constexpr double side_rule_indent_pt = 12;
constexpr double list_indent_pt = 14;
constexpr double list_number_indent_pt = 20;

const pdf::TextStyle& style_of(const Heading& heading) {
    return heading.level == 1 ? style::heading_1 : style::heading_2;
}

double gap_above(const Heading& heading) {
    return heading.level == 1 ? heading_1_gap_pt : heading_2_gap_pt;
}

double number_width(const Heading& heading) {
    if (heading.number.empty()) return 0;
    return heading.level == 1 ? 30 : 34;
}

std::vector<std::string_view> title_lines(const Heading& heading, std::string_view title,
                                          double width) {
    const auto tag_room = heading.tag.empty() ? 0 : line_width(heading.tag, style::tag) + 24;
    return break_lines(title, style_of(heading), width - number_width(heading) - tag_room);
}

double height_of(const Heading& heading, double width) {
    const auto title = pdf::normalised(heading.title);
    const auto lines = static_cast<double>(title_lines(heading, title, width).size());
    return gap_above(heading) + lines * style::leading_pt(style_of(heading)) +
           (heading.level == 1 ? heading_1_below_pt : heading_2_below_pt);
}

void draw_tag(pdf::Document& document, double right, double baseline, const std::string& tag) {
    const auto width = line_width(tag, style::tag);
    document.frame({right - width - 10, baseline - 8.2, width + 10, 11.4}, 0.7, style::accent);
    draw_line(document, {right - 5, baseline}, tag, style::tag, Align::right);
}

}  // namespace

Flow::Flow(pdf::Document& document, PageBackground background, const style::PageLook& look)
    : document_(document), background_(std::move(background)), look_(look) {
    new_page();
}

void Flow::heading(Heading heading) {
    if (lead_in_) need(0);
    waiting_.push_back(std::move(heading));
}

void Flow::need(double height) {
    if (waiting_height() + height > room() && y_ > look_.top_pt) new_page();
    place_waiting();
    if (height > room() && y_ > look_.top_pt) new_page();
}

void Flow::new_page() {
    if (document_.page_count() > 0) draw_side_rule();
    document_.add_page();
    background_(document_);
    y_ = look_.top_pt;
    if (side_rule_from_) side_rule_from_ = y_;
}

void Flow::gap(double height) {
    if (y_ > look_.top_pt) y_ = std::min(y_ + height, look_.bottom_pt);
}

double Flow::waiting_height() const {
    double height = 0;
    for (const auto& heading : waiting_) height += height_of(heading, look_.text_width_pt);
    if (lead_in_) {
        const auto broken = break_lines(lead_in_->normal_text, lead_in_->style, width());
        height += style::leading_pt(lead_in_->style) * static_cast<double>(broken.size()) +
                  style::paragraph_gap_pt;
    }
    return height;
}

void Flow::place_waiting() {
    for (const auto& heading : std::exchange(waiting_, {})) place(heading);
    if (const auto lead_in = std::exchange(lead_in_, {})) {
        lines(lead_in->normal_text, lead_in->style, 0);
        gap(style::paragraph_gap_pt);
    }
}

void Flow::place(const Heading& heading) {
    const auto& text = style_of(heading);
    const auto title = pdf::normalised(heading.title);
    const auto right = look_.left_pt + look_.text_width_pt;
    gap(gap_above(heading));
    placed_.push_back({heading, document_.page_count() - 1, y_});
    const auto bookmark = heading.number.empty() ? title : heading.number + "  " + title;
    document_.bookmark(heading.level, bookmark, y_);
    const pdf::Tagged tagged(document_,
                             heading.level == 1 ? pdf::Role::heading_1 : pdf::Role::heading_2);
    draw_line(document_, {look_.left_pt, y_ + style::baseline_pt(text)}, heading.number, text);
    const auto first_baseline = y_ + style::baseline_pt(text);
    for (const auto& line : title_lines(heading, title, look_.text_width_pt)) {
        document_.text({look_.left_pt + number_width(heading), y_ + style::baseline_pt(text)},
                       joined_line(title, line), text);
        y_ += style::leading_pt(text);
    }
    if (!heading.tag.empty()) draw_tag(document_, right, first_baseline, heading.tag);
    if (heading.level == 1)
        document_.line({look_.left_pt, y_ + 1}, {right, y_ + 1}, 0.8, style::accent);
    y_ += heading.level == 1 ? heading_1_below_pt : heading_2_below_pt;
}

void Flow::lines(std::string_view normal_text, const pdf::TextStyle& style, double indent) {
    const auto broken = break_lines(normal_text, style, width() - indent);
    const auto leading = style::leading_pt(style);
    // No single line of a paragraph alone at the foot of a page.
    need(leading * static_cast<double>(std::min<std::size_t>(broken.size(), 2)));
    const pdf::Tagged tagged(document_, pdf::Role::paragraph);
    for (const auto& line : broken) {
        need(leading);
        if (!line.empty())
            document_.text({left() + indent, y_ + style::baseline_pt(style)},
                           joined_line(normal_text, line), style);
        advance(leading);
    }
}

void Flow::paragraph(std::string_view text, const pdf::TextStyle& style) {
    lines(pdf::normalised(text), style, 0);
    gap(style::paragraph_gap_pt);
}

void Flow::lead_in(std::string_view text, const pdf::TextStyle& style) {
    if (lead_in_) need(0);
    lead_in_ = {pdf::normalised(text), style};
}

void Flow::list_item(std::string_view mark, std::string_view text, double indent) {
    need(2 * style::leading_pt(look_.body));
    const pdf::Tagged item(document_, pdf::Role::list_item);
    {
        const pdf::Tagged label(document_, pdf::Role::label);
        draw_line(document_, {left() + 3, y_ + style::baseline_pt(look_.body)}, mark,
                  {pdf::Weight::bold, look_.body.size_pt, style::accent});
    }
    const pdf::Tagged body(document_, pdf::Role::list_body);
    lines(pdf::normalised(text), look_.body, indent);
    gap(style::paragraph_gap_pt / 2);
}

void Flow::bullets(const std::vector<std::string>& items) {
    need(2 * style::leading_pt(look_.body));  // headings that wait stand before the list
    const pdf::Tagged list(document_, pdf::Role::list);
    for (const auto& item : items) list_item("•", item, list_indent_pt);
    gap(style::paragraph_gap_pt / 2);
}

void Flow::numbered(const std::vector<std::string>& items) {
    need(2 * style::leading_pt(look_.body));
    const pdf::Tagged list(document_, pdf::Role::list);
    for (std::size_t i = 0; i < items.size(); ++i)
        list_item(std::to_string(i + 1), items[i], list_number_indent_pt);
    gap(style::paragraph_gap_pt / 2);
}

void Flow::figure(double height, const std::function<void(pdf::Document&, pdf::Box)>& draw,
                  const std::string& description) {
    need(height);
    {
        const pdf::Tagged tagged(document_,
                                 description.empty() ? pdf::Role::paragraph : pdf::Role::figure,
                                 pdf::normalised(description));
        draw(document_, {left(), y_, width(), height});
    }
    advance(height);
    gap(style::paragraph_gap_pt);
}

void Flow::draw_side_rule() {
    if (!side_rule_from_ || y_ - *side_rule_from_ < 1) return;
    const auto x = look_.left_pt + 1.5;
    document_.line({x, *side_rule_from_}, {x, std::min(y_, look_.bottom_pt)}, 3, style::accent);
}

SideRule::SideRule(Flow& flow) : flow_(flow), exceptions_(std::uncaught_exceptions()) {
    // Headings that wait belong above the rule, with the first lines beside it.
    flow_.need(3 * style::leading_pt(flow_.look_.body));
    flow_.indent_ = side_rule_indent_pt;
    flow_.side_rule_from_ = flow_.y_;
}

SideRule::~SideRule() noexcept(false) {
    if (std::uncaught_exceptions() == exceptions_) flow_.draw_side_rule();
    flow_.side_rule_from_.reset();
    flow_.indent_ = 0;
    if (std::uncaught_exceptions() == exceptions_) flow_.gap(style::paragraph_gap_pt);
}

}  // namespace werkrug::reports::layout
