// Section 1: what this document is, for whom, and how to read it; and the list of contents.
#include "reports/insurer/report.hpp"
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::insurer {

namespace {

using namespace layout;
using namespace sections;

constexpr TextStyle title_style{Weight::bold, 23, style::accent};
constexpr TextStyle subtitle_style{Weight::regular, 12, style::muted};
constexpr TextStyle confidential_style{Weight::bold, 8.5, style::ink};
constexpr double title_block_pt = 62;  // without the lines of the title

void draw_confidential_mark(pdf::Document& document, pdf::Box box, const Report& report) {
    const auto mark = report.tr.tr("MEDICALLY CONFIDENTIAL");
    const auto width = line_width(mark, confidential_style) + 18;
    document.frame({box.x, box.y, width, 19}, 1.2, style::ink);
    draw_line(document, {box.x + 9, box.y + 12.6}, mark, confidential_style);
}

void draw_title_block(pdf::Document& document, pdf::Box box, const Report& report) {
    draw_confidential_mark(document, box, report);
    const auto title = report.tr.tr("Work-relatedness of low-back pain");
    auto y = box.y + 34;
    for (const auto& line : break_lines(title, title_style, box.width)) {
        draw_line(document, {box.x, y + style::baseline_pt(title_style)}, line, title_style);
        y += title_style.size_pt * 1.25;
    }
    draw_line(document, {box.x, y + 3 + style::baseline_pt(subtitle_style)},
              report.tr.tr("Report for the medical adviser of the insurer"), subtitle_style);
}

std::string status_words(const Report& report, const core::InsurerFacts& facts) {
    if (!facts.final) return report.tr.tr("draft, not yet agreed to by the worker");
    const auto& inspection = facts.inspection;
    if (!inspection || !inspection->answered) return report.tr.tr("final");
    return report.tr.tr("final, after inspection by the worker on {0}",
                        {report.tr.date(*inspection->answered)});
}

void write_details(Flow& flow, const Report& report, const core::InsurerFacts& facts) {
    const auto& tr = report.tr;
    section(flow, report, 1, report.tr.tr("Report details"), Kind::none);
    draw_facts(
        flow,
        {
            {tr.tr("Report"), facts.case_id},
            {tr.tr("Version"), std::to_string(facts.version) + ": " + status_words(report, facts)},
            {tr.tr("Date of assessment"), date_or_not_recorded(report, facts.assessment_date)},
            {tr.tr("Recipient"), text_or_not_recorded(report, facts.consent.recipient)},
            {tr.tr("About"), full_name(report)},
            {tr.tr("Date of birth"), date_or_not_recorded(report, facts.worker.birth_date)},
            {tr.tr("Sex"), code_or_not_recorded(report, "sex", core::name_of(facts.worker.sex))},
            {tr.tr("Author"), text_or_not_recorded(report, facts.physician.name)},
        });
}

void write_legend(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    flow.gap(4);
    flow.paragraph(tr.tr("How to read this report"), style::small_bold);
    flow.paragraph(
        tr.tr(
            "Facts and opinion are apart. A mark beside a heading says what stands below it: {0}, "
            "what was recorded; {1}, what the worker said; {2}, what follows from the facts by "
            "the rules of the instrument; {3}, the judgement of the author, which also has a "
            "rule at its left. “{4}” means that the case has no such fact.",
            {tag_of(report, Kind::facts), tag_of(report, Kind::as_told),
             tag_of(report, Kind::by_instrument), tag_of(report, Kind::opinion),
             not_recorded(report)}),
        style::small_muted);
}

}  // namespace

ContentsPlace write_cover(Flow& flow, const Report& report, const core::InsurerFacts& facts) {
    constexpr int section_count = 15;
    const auto title = report.tr.tr("Work-relatedness of low-back pain");
    const auto lines = break_lines(title, title_style, flow.width()).size();
    flow.figure(
        title_block_pt + static_cast<double>(lines) * title_style.size_pt * 1.25,
        [&](pdf::Document& document, pdf::Box box) { draw_title_block(document, box, report); });
    write_details(flow, report, facts);
    write_legend(flow, report);
    return reserve_contents(flow, report, section_count);
}

}  // namespace werkrug::reports::insurer
