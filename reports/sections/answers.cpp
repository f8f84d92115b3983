// Section 11: the answer to the question, the seven questions on the relation with work, and what
// follows for the work.
#include "reports/layout/table.hpp"
#include "reports/sections/result_box.hpp"
#include "reports/sections/words.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::reports::sections {

using namespace layout;

namespace {

void write_main_answer(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "11.1",
               report.tr.tr(
                   "To what extent is this worker’s nonspecific low-back pain caused by the work?"),
               Kind::by_instrument);
    const auto& result = report.facts.assessment.work_relatedness;
    if (!result) return flow.paragraph(no_result_words(report) + " " + tr.tr("See section 10."));
    flow.paragraph(tr.tr("For {0} by the table, for {1} by the model (95% interval {2} to {3}).",
                         {shown_percent(report, result->percent_table),
                          shown_percent(report, result->percent_model),
                          shown_percent(report, result->interval95.low),
                          shown_percent(report, result->interval95.high)}),
                   style::body_bold);
    flow.paragraph(verdict(report, *result) + " " + borderline_words(report, *result));
}

core::Answer answer_to(const Report& report, const std::string& question) {
    for (const auto& given : report.facts.work_relation)
        if (given.question == question) return given.answer;
    return core::Answer::unknown;
}

void write_seven_questions(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "11.2", report.tr.tr("The seven questions on the relation with work"),
               Kind::as_told);
    if (report.facts.work_relation.empty()) return flow.paragraph(not_recorded(report));
    Table table{.columns = {{tr.tr("Question"), 0.78}, {tr.tr("Answer"), 0.22}}};
    for (const auto& entry : tables::code_list("question"))
        table.rows.push_back(
            {entry.title.in(tr.language()),
             Cell(code_or_not_recorded(report, "answer",
                                       core::name_of(answer_to(report, entry.code))),
                  style::small_bold)});
    draw_table(flow, table);
}

void write_work_limits(Flow& flow, const Report& report) {
    subsection(flow, report, "11.3", report.tr.tr("Limits and possibilities for work"),
               Kind::opinion);
    const SideRule opinion(flow);
    if (report.facts.work_limits.empty()) return flow.paragraph(not_recorded(report));
    flow.bullets(report.facts.work_limits);
}

void write_measures(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "11.4", report.tr.tr("Advised measures"), Kind::opinion);
    const SideRule opinion(flow);
    if (report.facts.measures.empty()) return flow.paragraph(not_recorded(report));
    Table table{.columns = {{tr.tr("Measure of prevention"), 0.54},
                            {tr.tr("Kind"), 0.22},
                            {tr.tr("Due"), 0.24}}};
    for (const auto& measure : report.facts.measures)
        table.rows.push_back({text_or_not_recorded(report, measure.text),
                              code_or_not_recorded(report, "measure-kind", measure.kind),
                              date_or_not_recorded(report, measure.due)});
    draw_table(flow, table);
}

}  // namespace

void write_answers(Flow& flow, const Report& report) {
    section(flow, report, 11, report.tr.tr("Answers to the questions"), Kind::none);
    write_main_answer(flow, report);
    write_seven_questions(flow, report);
    write_work_limits(flow, report);
    write_measures(flow, report);
}

}  // namespace werkrug::reports::sections
