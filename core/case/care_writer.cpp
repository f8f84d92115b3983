#include "core/case/care_writer.hpp"

#include "core/case/put_facts.hpp"

namespace werkrug::core {

namespace {

void put_whole(XmlElement& element, const char* name, std::optional<int> number) {
    if (number) element.attribute(name, std::to_string(*number));
}

void write_questionnaire(XmlElement parent, const FilledQuestionnaire& filled) {
    auto element = parent.row("questionnaire");
    put_attribute(element, "id", filled.form);
    put_attribute(element, "date", filled.date);
    for (const auto& answer : filled.answers) {
        auto row = element.row("answer");
        put_whole(row, "item", answer.item);
        put_whole(row, "value", answer.value);
    }
}

void write_plan(XmlElement parent, const Care& care) {
    if (care.advice.empty() && care.own_advice.empty()) return;
    auto element = parent.child("plan");
    for (const auto& choice : care.advice) {
        auto row = element.row("advice");
        row.attribute("id", choice.advice);
        put_attribute(row, "choice", choice.choice);
    }
    for (const auto& own : care.own_advice) {
        auto row = element.row("own-advice");
        put_attribute(row, "due", own.due);
        if (own.done) row.attribute("done", "yes");
        if (!own.text.empty()) row.text(own.text);
    }
}

void write_appointment(XmlElement parent, const Appointment& appointment) {
    auto row = parent.row("appointment");
    put_attribute(row, "date", appointment.date);
    put_attribute(row, "reason", appointment.reason);
    if (appointment.done) row.attribute("done", "yes");
    if (!appointment.outcome.empty()) row.text(appointment.outcome);
}

void write_return_to_work(XmlElement parent, const std::vector<WorkingHours>& steps) {
    if (steps.empty()) return;
    auto element = parent.child("return-to-work");
    for (const auto& step : steps) {
        auto row = element.row("hours");
        put_attribute(row, "from", step.from);
        put_attribute(row, "per-week", step.hours_per_week);
    }
}

void write_evaluation(XmlElement parent, const MeasureEvaluation& evaluation) {
    auto row = parent.row("evaluation");
    put_attribute(row, "measure", evaluation.measure);
    put_attribute(row, "date", evaluation.date);
    put_attribute(row, "effect", evaluation.effect);
    if (!evaluation.text.empty()) row.text(evaluation.text);
}

void write_closing(XmlElement parent, const Closing& closing) {
    if (closing == Closing{}) return;
    auto element = parent.child("closing");
    put_attribute(element, "date", closing.date);
    put_attribute(element, "outcome", closing.outcome);
}

}  // namespace

void write_care(XmlElement parent, const Care& care) {
    if (care == Care{}) return;
    auto element = parent.child("care");
    for (const auto& filled : care.questionnaires) write_questionnaire(element, filled);
    write_plan(element, care);
    for (const auto& appointment : care.appointments) write_appointment(element, appointment);
    write_return_to_work(element, care.return_to_work);
    for (const auto& evaluation : care.evaluations) write_evaluation(element, evaluation);
    write_closing(element, care.closing);
}

}  // namespace werkrug::core
