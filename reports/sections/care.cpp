#include "reports/sections/care.hpp"

#include "core/care/care_words.hpp"
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"
#include "tables/care_plan.hpp"

namespace werkrug::reports::sections {

using namespace layout;

namespace {

// Shares of the width of the page.
constexpr double date_share = 0.2;
constexpr double middle_share = 0.3;
constexpr double rest_share = 0.5;

void draw_if_any(Flow& flow, const Table& table) {
    if (!table.rows.empty()) draw_table(flow, table);
}

std::string advice_words(const Report& report, const core::AdviceChoice& choice) {
    const auto* line = tables::find_care_line(choice.advice);
    return line == nullptr ? choice.advice : line->text.in(report.tr.language());
}

bool was_agreed(const core::AdviceChoice& choice) {
    using tables::CareLineKind;
    const auto* line = tables::find_care_line(choice.advice);
    if (line == nullptr || choice.choice != "ticked") return false;
    return line->kind != CareLineKind::check && line->kind != CareLineKind::yellow_flag;
}

std::string due_or_done(const Report& report, const core::OwnAdvice& own) {
    const auto& tr = report.tr;
    if (!own.done) return date_or_not_recorded(report, own.due);
    return own.due ? tr.tr("{0}, done", {tr.date(*own.due)}) : tr.tr("done");
}

void write_plan(Flow& flow, const Report& report, PlanShown shown) {
    const auto& tr = report.tr;
    const auto& care = report.facts.care;
    Table table{.columns = {{tr.tr("Care plan"), date_share + rest_share},
                            {tr.tr("Agreed or due"), middle_share}}};
    for (const auto& choice : care.advice)
        if (shown == PlanShown::all || was_agreed(choice))
            table.rows.push_back({advice_words(report, choice),
                                  code_or_not_recorded(report, "advice-choice", choice.choice)});
    for (const auto& own : care.own_advice)
        table.rows.push_back({text_or_not_recorded(report, own.text), due_or_done(report, own)});
    draw_if_any(flow, table);
}

void write_appointments(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    Table table{.columns = {{tr.tr("Appointment"), date_share},
                            {tr.tr("Reason"), middle_share},
                            {tr.tr("Outcome"), rest_share}}};
    for (const auto& one : report.facts.care.appointments)
        table.rows.push_back(
            {date_or_not_recorded(report, one.date), text_or_not_recorded(report, one.reason),
             one.done ? text_or_not_recorded(report, one.outcome) : tr.tr("still to come")});
    draw_if_any(flow, table);
}

std::string result_words(const Report& report, const core::FilledQuestionnaire& filled,
                         const tables::Questionnaire& form) {
    const auto& tr = report.tr;
    const auto answers = core::item_answers(filled, form);
    const auto result = core::score_questionnaire(form, answers);
    std::string words;
    const auto add = [&](const std::string& line) { words += (words.empty() ? "" : "\n") + line; };
    for (std::size_t i = 0; i < form.scores.size(); ++i)
        add(core::score_words(form.scores[i], result.scores[i], answers, tr));
    const auto classes = core::class_words(form, result.classes, tr);
    if (!classes.empty()) add(classes);
    return words;
}

void write_questionnaires(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    Table table{.columns = {{tr.tr("Filled in on"), date_share},
                            {tr.tr("Questionnaire"), middle_share},
                            {tr.tr("Score"), rest_share}}};
    for (const auto& filled : report.facts.care.questionnaires) {
        const auto* form = core::form_of(filled);
        if (form == nullptr) {
            table.rows.push_back({date_or_not_recorded(report, filled.date),
                                  text_or_not_recorded(report, filled.form), not_recorded(report)});
            continue;
        }
        table.rows.push_back({date_or_not_recorded(report, filled.date),
                              form->title.in(tr.language()), result_words(report, filled, *form)});
    }
    draw_if_any(flow, table);
}

void write_return_to_work(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    Table table{.columns = {{tr.tr("Return to work from"), rest_share},
                            {tr.tr("Hours per week"), rest_share}}};
    for (const auto& step : report.facts.care.return_to_work)
        table.rows.push_back({date_or_not_recorded(report, step.from),
                              number_or_not_recorded(report, step.hours_per_week)});
    draw_if_any(flow, table);
}

void write_evaluations(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    Table table{.columns = {{tr.tr("Evaluated on"), date_share},
                            {tr.tr("Measure taken"), middle_share},
                            {tr.tr("Effect"), date_share},
                            {tr.tr("Remark"), middle_share}}};
    for (const auto& one : report.facts.care.evaluations)
        table.rows.push_back(
            {date_or_not_recorded(report, one.date), text_or_not_recorded(report, one.measure),
             code_or_not_recorded(report, "measure-effect", one.effect), one.text});
    draw_if_any(flow, table);
}

}  // namespace

void write_care(Flow& flow, const Report& report, PlanShown plan) {
    const auto& tr = report.tr;
    const auto& closing = report.facts.care.closing;
    write_plan(flow, report, plan);
    write_appointments(flow, report);
    write_questionnaires(flow, report);
    write_return_to_work(flow, report);
    write_evaluations(flow, report);
    if (closing == core::Closing{}) return;
    draw_facts(flow, {{tr.tr("Care ended on"), date_or_not_recorded(report, closing.date)},
                      {tr.tr("Outcome of the care"),
                       code_or_not_recorded(report, "care-outcome", closing.outcome)}});
}

}  // namespace werkrug::reports::sections
