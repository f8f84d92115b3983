#include "reports/letters/letter.hpp"

#include "reports/layout/page_feet.hpp"
#include "reports/layout/signature_lines.hpp"
#include "reports/pdf/finish.hpp"
#include "reports/pdf/utf8.hpp"

#include <utility>

namespace werkrug::reports::letters {

namespace {

using namespace layout;

constexpr TextStyle form_title_style{Weight::bold, 17, style::accent};
constexpr TextStyle sender_style{Weight::bold, 10.5, style::accent};
constexpr TextStyle box_style{Weight::bold, 14, style::ink};
constexpr double box_padding_pt = 12;
constexpr double label_width_pt = 150;
constexpr double label_indent_pt = 5;  // as in a table of facts

void write_sender(Flow& flow, const core::Translator& tr, const core::Physician& sender) {
    flow.paragraph(sender.name.empty() ? tr.tr("Company doctor") : sender.name, sender_style);
    if (!sender.service.empty()) flow.paragraph(sender.service, style::small);
    if (!sender.big_number.empty())
        flow.paragraph(tr.tr("BIG registration number") + " " + sender.big_number, style::small);
}

void write_blank(Flow& flow, const std::string& label) {
    constexpr double line_height_pt = 22;
    flow.need(line_height_pt);
    const auto baseline = flow.y() + line_height_pt - 6;
    const pdf::Tagged tagged(flow.document(), pdf::Role::paragraph);
    draw_line(flow.document(), {flow.left() + label_indent_pt, baseline}, label,
              style::small_muted);
    flow.document().line({flow.left() + label_width_pt, baseline + 2},
                         {flow.left() + flow.width(), baseline + 2}, 0.6, style::ink);
    flow.advance(line_height_pt);
}

}  // namespace

std::string render_letter(const Letter& letter, const core::Translator& tr,
                          const std::function<void(Flow&)>& write) {
    pdf::Document document;
    Flow flow(document, [](pdf::Document&) {});
    write(flow);
    draw_page_feet(document, style::report_page, letter.foot, tr);
    return pdf::finish(document, {.title = letter.title,
                                  .author = letter.author,
                                  .subject = letter.foot,
                                  .date = letter.day,
                                  .language = tr.language()});
}

void write_head(Flow& flow, const core::Translator& tr, const core::Physician& sender,
                core::Date day, const LetterHead& head) {
    write_sender(flow, tr, sender);
    flow.gap(12);
    if (head.confidential) flow.paragraph(tr.tr("MEDICALLY CONFIDENTIAL"), style::small_bold);
    for (const auto& line : head.addressee) flow.paragraph(line);
    flow.gap(6);
    write_fields(flow, {{tr.tr("Date"), tr.date(day)}, {tr.tr("Subject"), head.subject}});
    flow.gap(6);
}

void write_closing(Flow& flow, const core::Translator& tr, const core::Physician& sender) {
    constexpr double room_to_sign_pt = 38;
    flow.need(room_to_sign_pt + 4 * style::leading_pt(style::body));
    flow.gap(6);
    flow.paragraph(tr.tr("Yours sincerely,"));
    flow.advance(room_to_sign_pt);
    flow.paragraph(sender.name.empty() ? tr.tr("Name:") : sender.name, style::body_bold);
    flow.paragraph(tr.tr("company doctor"));
}

void write_form_title(Flow& flow, const std::string& title) {
    flow.paragraph(title, form_title_style);
    flow.gap(6);
}

void write_heading(Flow& flow, const std::string& title) {
    flow.heading({.level = 2, .title = title});
}

void write_fields(Flow& flow, const Facts& fields) {
    Facts known;
    for (const auto& field : fields) {
        if (!field.second.empty()) {
            known.push_back(field);
            continue;
        }
        if (!known.empty()) draw_facts(flow, std::exchange(known, {}));
        write_blank(flow, field.first);
    }
    if (!known.empty()) draw_facts(flow, known);
    flow.gap(4);
}

void write_signature_lines(Flow& flow, const core::Translator& tr) {
    flow.figure(signature_lines_height_pt, [&](pdf::Document& document, pdf::Box box) {
        draw_signature_lines(document, box, tr);
    });
}

void write_box(Flow& flow, const std::string& text) {
    const auto normal = pdf::normalised(text);
    const auto lines = break_lines(normal, box_style, flow.width() - 2 * box_padding_pt);
    const auto leading = style::leading_pt(box_style);
    const auto height = static_cast<double>(lines.size()) * leading + 2 * box_padding_pt;
    flow.figure(height, [&](pdf::Document& document, pdf::Box box) {
        document.frame(box, 2, style::ink);
        auto y = box.y + box_padding_pt;
        for (const auto& line : lines) {
            document.text({box.x + box_padding_pt, y + style::baseline_pt(box_style)},
                          joined_line(normal, line), box_style);
            y += leading;
        }
    });
    flow.gap(8);
}

std::string date_or_blank(const core::Translator& tr, const std::optional<core::Date>& date) {
    return date ? tr.date(*date) : std::string();
}

}  // namespace werkrug::reports::letters
