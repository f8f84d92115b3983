// Section 15: the signature, and the hash of what was disclosed.
#include "reports/insurer/report.hpp"
#include "reports/layout/signature_lines.hpp"
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::insurer {

using namespace layout;
using namespace sections;

void write_signature(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    const auto& physician = report.facts.physician;
    section(flow, report, 15, report.tr.tr("Signing"), Kind::none);
    draw_facts(flow, {
                         {tr.tr("Author"), text_or_not_recorded(report, physician.name)},
                         {tr.tr("BIG registration number"),
                          text_or_not_recorded(report, physician.big_number)},
                         {tr.tr("Date of assessment"),
                          date_or_not_recorded(report, report.facts.assessment_date)},
                     });
    flow.figure(signature_lines_height_pt, [&](pdf::Document& document, pdf::Box box) {
        draw_signature_lines(document, box, tr);
    });
    flow.gap(8);
    flow.need(5 * style::leading_pt(style::small));
    flow.paragraph(tr.tr("Document hash (SHA-256)"), style::small_bold);
    flow.paragraph(report.facts_sha256, style::small);
    flow.paragraph(tr.tr("Taken over the facts disclosed in this report, as a case file of format "
                         "1, followed by the SHA-256 "
                         "of the instrument (section 10.1). It changes when one of these facts or "
                         "the instrument changes; "
                         "it is not a hash of this PDF file."),
                   style::small_muted);
}

}  // namespace werkrug::reports::insurer
