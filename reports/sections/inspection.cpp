// Section 14: the worker's inspection of the report.
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

using namespace layout;

void write_inspection(Flow& flow, const Report& report,
                      const std::optional<core::Inspection>& recorded, const std::string& reply) {
    const auto& tr = report.tr;
    section(flow, report, 14, report.tr.tr("The worker’s inspection and comments"), Kind::facts);
    const auto inspection = recorded.value_or(core::Inspection{});
    draw_facts(flow,
               {
                   {tr.tr("Sent to the worker"), date_or_not_recorded(report, inspection.sent)},
                   {tr.tr("Answered"), date_or_not_recorded(report, inspection.answered)},
                   {tr.tr("Outcome"),
                    code_or_not_recorded(report, "inspection-outcome", inspection.outcome)},
                   {tr.tr("Reply of the author"), text_or_not_recorded(report, reply)},
               });
    subsection(flow, report, "14.1", report.tr.tr("Comments of the worker"), Kind::as_told);
    flow.paragraph(text_or_not_recorded(report, inspection.comments));
}

}  // namespace werkrug::reports::sections
