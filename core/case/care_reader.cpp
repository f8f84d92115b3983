#include "core/case/care_reader.hpp"

#include "core/case/case_fields.hpp"

#include <set>

namespace werkrug::core {

namespace {

ItemAnswer read_item_answer(Element& row, std::set<int>& seen) {
    const ItemAnswer answer{.item = read_whole_attribute(row, "item"),
                            .value = read_whole_attribute(row, "value")};
    if (answer.item && !seen.insert(*answer.item).second)
        row.report_attribute("item", msg("stands here a second time"), msg("keep one of them"));
    row.finish();
    return answer;
}

FilledQuestionnaire read_questionnaire(Element& element) {
    FilledQuestionnaire filled{.form = element.attribute("id").value_or(""),
                               .date = read_date_attribute(element, "date")};
    std::set<int> seen;
    for (auto& row : element.children("answer"))
        filled.answers.push_back(read_item_answer(row, seen));
    element.finish();
    return filled;
}

bool read_done(Element& row) {
    const auto done = row.attribute("done").value_or("no");
    if (done != "yes" && done != "no")
        row.report_attribute("done", unknown_code(), msg("one of: {0}", {"yes, no"}));
    return done == "yes";
}

void read_plan(Element& care, Care& into) {
    auto element = care.child("plan");
    if (!element) return;
    for (auto& row : element->children("advice")) {
        auto id = read_id(row, "id", into.advice, &AdviceChoice::advice);
        auto choice = read_code_attribute(row, "choice", "advice-choice");
        into.advice.push_back({.advice = std::move(id), .choice = std::move(choice)});
        row.finish();
    }
    for (auto& row : element->children("own-advice")) {
        const auto due = read_date_attribute(row, "due");
        const bool done = read_done(row);
        into.own_advice.push_back({.due = due, .done = done, .text = row.text()});
        row.finish();
    }
    element->finish();
}

Appointment read_appointment(Element& row) {
    Appointment appointment;
    appointment.date = read_date_attribute(row, "date");
    appointment.reason = row.attribute("reason").value_or("");
    appointment.done = read_done(row);
    appointment.outcome = row.text();
    row.finish();
    return appointment;
}

std::vector<WorkingHours> read_return_to_work(Element& care) {
    std::vector<WorkingHours> steps;
    auto element = care.child("return-to-work");
    if (!element) return steps;
    for (auto& row : element->children("hours")) {
        steps.push_back({.from = read_date_attribute(row, "from"),
                         .hours_per_week = read_number_attribute(row, "per-week")});
        row.finish();
    }
    element->finish();
    return steps;
}

MeasureEvaluation read_evaluation(Element& row) {
    MeasureEvaluation evaluation;
    evaluation.measure = row.attribute("measure").value_or("");
    evaluation.date = read_date_attribute(row, "date");
    evaluation.effect = read_code_attribute(row, "effect", "measure-effect");
    evaluation.text = row.text();
    row.finish();
    return evaluation;
}

Closing read_closing(Element& care) {
    Closing closing;
    auto element = care.child("closing");
    if (!element) return closing;
    closing.date = read_date_attribute(*element, "date");
    closing.outcome = read_code_attribute(*element, "outcome", "care-outcome");
    element->finish();
    return closing;
}

}  // namespace

Care read_care(Element& root) {
    Care care;
    auto element = root.child("care");
    if (!element) return care;
    for (auto& row : element->children("questionnaire"))
        care.questionnaires.push_back(read_questionnaire(row));
    read_plan(*element, care);
    for (auto& row : element->children("appointment"))
        care.appointments.push_back(read_appointment(row));
    care.return_to_work = read_return_to_work(*element);
    for (auto& row : element->children("evaluation"))
        care.evaluations.push_back(read_evaluation(row));
    care.closing = read_closing(*element);
    element->finish();
    return care;
}

}  // namespace werkrug::core
