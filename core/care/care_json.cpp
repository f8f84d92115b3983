#include "core/care/care_json.hpp"

#include "core/care/due_list.hpp"
#include "core/care/score_trend.hpp"
#include "core/io/json_values.hpp"

#include <nlohmann/json.hpp>

namespace werkrug::core {

namespace {

using Json = nlohmann::ordered_json;
using tables::Questionnaire;

constexpr int indent = 2;

std::string_view name_of_state(AdviceState state) {
    switch (state) {
        case AdviceState::ticked:
            return "ticked";
        case AdviceState::dropped:
            return "dropped";
        case AdviceState::proposed:
            break;
    }
    return "proposed";
}

Json risk_json(const std::optional<RiskFinding>& risk) {
    if (!risk) return nullptr;
    return {{"questionnaire", risk->form->id},
            {"date", print_date(risk->date)},
            {"class", risk->form->classes[risk->risk_class].id}};
}

Json line_json(const CarePlan& plan, const CarePlanLine& line, const Translator& tr) {
    return {{"id", line.line->id},
            {"kind", tables::name_of(line.line->kind)},
            {"text", line.line->text.in(tr.language())},
            {"state", name_of_state(line.state)},
            {"fits", line.fits},
            {"reason", care_reason(plan, line, tr)},
            {"source", line.line->source.in(tr.language())}};
}

Json verdict_json(const std::optional<ChangeVerdict>& verdict) {
    return verdict ? Json(name_of(*verdict)) : Json(nullptr);
}

Json classes_json(const Questionnaire& form, const std::vector<std::size_t>& classes) {
    auto ids = Json::array();
    for (const auto index : classes) ids.push_back(form.classes[index].id);
    return ids;
}

Json trend_json(const ScoreTrend& trend) {
    auto points = Json::array();
    for (const auto& point : trend.points)
        points.push_back({{"date", print_date(point.date)},
                          {"value", or_null(point.value)},
                          {"classes", classes_json(*trend.form, point.classes)},
                          {"since_last", verdict_json(point.since_last)},
                          {"since_first", verdict_json(point.since_first)}});
    return {{"questionnaire", trend.form->id},
            {"score", trend.form->scores[trend.score].id},
            {"points", std::move(points)}};
}

Json due_json(const DueItem& item, Date day) {
    return {{"kind", name_of(item.kind)},
            {"date", print_date(item.date)},
            {"due", is_due(item, day)},
            {"text", item.text}};
}

}  // namespace

std::string care_json(const Case& facts, const CarePlan& plan, const Translator& tr) {
    auto lines = Json::array();
    for (const auto& line : plan.lines) lines.push_back(line_json(plan, line, tr));
    auto own = Json::array();
    for (const auto& one : facts.care.own_advice)
        own.push_back({{"text", one.text},
                       {"due", one.due ? Json(print_date(*one.due)) : Json(nullptr)},
                       {"done", one.done}});
    auto trends = Json::array();
    for (const auto& trend : score_trends(facts.care, plan.day))
        trends.push_back(trend_json(trend));
    auto due = Json::array();
    for (const auto& item : due_list(facts)) due.push_back(due_json(item, plan.day));
    const Json json{{"case", facts.id},
                    {"day", print_date(plan.day)},
                    {"situation", plan.situation ? Json(name_of(*plan.situation)) : Json(nullptr)},
                    {"duration_days", or_null(plan.duration_days)},
                    {"risk", risk_json(plan.risk)},
                    {"plan", std::move(lines)},
                    {"own_advice", std::move(own)},
                    {"scores", std::move(trends)},
                    {"due", std::move(due)}};
    return json.dump(indent) + "\n";
}

std::string questionnaire_json(const Questionnaire& form, const FilledQuestionnaire& filled,
                               const Translator& tr) {
    const auto answers = item_answers(filled, form);
    const auto result = score_questionnaire(form, answers);
    auto scores = Json::array();
    for (std::size_t i = 0; i < form.scores.size(); ++i)
        scores.push_back({{"id", form.scores[i].id},
                          {"title", form.scores[i].title.in(tr.language())},
                          {"value", or_null(result.scores[i])},
                          {"unanswered", unanswered_items(form.scores[i], answers)},
                          {"at_most_unanswered", form.scores[i].at_most_unanswered}});
    const Json json{{"questionnaire", form.id},
                    {"scores", std::move(scores)},
                    {"classes", classes_json(form, result.classes)}};
    return json.dump(indent) + "\n";
}

}  // namespace werkrug::core
