// Sections 2 and 4: who wrote this, and what it rests on.
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

using namespace layout;

void write_author(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    const auto& physician = report.facts.physician;
    section(flow, report, 2, report.tr.tr("Author"), Kind::facts);
    draw_facts(flow, {
                         {tr.tr("Name"), text_or_not_recorded(report, physician.name)},
                         {tr.tr("BIG registration number"),
                          text_or_not_recorded(report, physician.big_number)},
                         {tr.tr("Service"), text_or_not_recorded(report, physician.service)},
                         {tr.tr("Capacity"), not_recorded(report)},
                         {tr.tr("Relation to employer and worker"), not_recorded(report)},
                     });
}

namespace {

std::string evidence_words(const Report& report, const core::FactorResult& result) {
    if (!result.evidence) return not_recorded(report);
    const auto& grade = report.instrument.evidence_grades[*result.evidence];
    const auto& title = grade.title.in(report.tr.language());
    return grade.weak
               ? report.tr.tr("{0} (alone often not good enough for a precise estimate)", {title})
               : title;
}

Table evidence_table(const Report& report) {
    Table table{
        .columns = {{report.tr.tr("Fact"), 0.42}, {report.tr.tr("Where it comes from"), 0.58}}};
    for (const auto& result : report.facts.assessment.exposure.factors) {
        if (!result.recorded) continue;
        const auto& factor = report.instrument.factors[result.factor];
        table.rows.push_back(
            {report.tr.tr("Exposure: {0}", {factor.title.in(report.tr.language())}),
             evidence_words(report, result)});
    }
    if (const auto& worksheet = report.facts.exposure.worksheet)
        table.rows.push_back(
            {report.tr.tr("Tasks, loads, postures and vibration"),
             report.tr.tr("worksheet of tasks: {0}", {std::to_string(worksheet->tasks.size())})});
    return table;
}

}  // namespace

void write_basis(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    section(flow, report, 4, report.tr.tr("Basis of this report"), Kind::facts);
    const auto evidence = evidence_table(report);
    draw_facts(flow, {
                         {tr.tr("Documents received"), not_recorded(report)},
                         {tr.tr("Contacts"), not_recorded(report)},
                         {tr.tr("Workplace visit"), not_recorded(report)},
                         {tr.tr("Asked for, not received"), not_recorded(report)},
                     });
    if (evidence.rows.empty())
        flow.paragraph(tr.tr("Sources of the exposure: {0}.", {not_recorded(report)}));
    else
        draw_table(flow, evidence);
}

}  // namespace werkrug::reports::sections
