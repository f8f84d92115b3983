#include "core/care/filled_questionnaire.hpp"
#include "core/fhir/resources.hpp"
#include "tables/parse.hpp"

#include <algorithm>
#include <map>

namespace werkrug::core::fhir {

namespace {

using tables::Questionnaire;
using tables::QuestionnaireScore;

struct FilledForm {
    const Questionnaire& form;
    std::optional<Date> date{};
    std::string part{};  // of the case, of which the ids are made
    ItemAnswers answers{};
    QuestionnaireResult result{};
};

// "questionnaire/nprs/2026-03-16/1": counted among those of the same form and day only, so that it
// stays when another day's is added or removed.
class Parts {
  public:
    std::string next(const FilledQuestionnaire& filled) {
        const auto day = filled.date ? print_date(*filled.date) : std::string{};
        auto part = "questionnaire/" + filled.form + "/" + day + "/";
        const auto number = ++met_[part];
        return part + std::to_string(number);
    }

  private:
    std::map<std::string, int> met_{};
};

Json item_of(const FilledForm& filled, std::size_t index, Language language) {
    auto item =
        response_item(std::to_string(index + 1), filled.form.items[index].label.in(language));
    if (const auto& answer = filled.answers[index])
        item["answer"] = Json::array({{{"valueInteger", *answer}}});
    return item;
}

Json response(const Subject& subject, const FilledForm& filled) {
    auto items = Json::array();
    for (std::size_t i = 0; i < filled.form.items.size(); ++i)
        items.push_back(item_of(filled, i, subject.language));
    auto json = subject.resource("QuestionnaireResponse", filled.part);
    json["questionnaire"] = tables::fhir_form(filled.form.id);
    json["status"] = all_answered(items) ? "completed" : "in-progress";
    json["subject"] = reference(subject.id_of(patient_part));
    set_day(json, "authored", filled.date);
    json["item"] = std::move(items);
    return json;
}

void add_published(Json& codings, const tables::FhirCode* code) {
    if (code != nullptr)
        codings.push_back(
            {{"system", code->system}, {"code", code->code}, {"display", code->display}});
}

// The published code first, where there is one.
Json score_code(const Subject& subject, const Questionnaire& form,
                const QuestionnaireScore& score) {
    const auto words = form.title.in(subject.language) + ": " + score.title.in(subject.language);
    auto codings = Json::array();
    add_published(codings, tables::fhir_score_code(form.id, score.id));
    codings.push_back(coding("score", form.id + "/" + score.id, words));
    return {{"coding", std::move(codings)}, {"text", words}};
}

Json class_concept(const Subject& subject, const Questionnaire& form,
                   const tables::QuestionnaireClass& found) {
    const auto& words = found.title.in(subject.language);
    auto codings = Json::array();
    add_published(codings, tables::fhir_class_code(form.id, found.id));
    codings.push_back(coding("class", form.id + "/" + found.id, words));
    return {{"coding", std::move(codings)}, {"text", words}};
}

bool asks_for(const Questionnaire& form, const std::string& group, std::size_t score) {
    return std::any_of(form.classes.begin(), form.classes.end(), [&](const auto& one) {
        return one.group == group &&
               std::any_of(one.conditions.begin(), one.conditions.end(),
                           [score](const auto& condition) { return condition.score == score; });
    });
}

// The classes that the score has a part in.
Json interpretation(const Subject& subject, const FilledForm& filled, std::size_t score) {
    auto concepts = Json::array();
    for (const auto index : filled.result.classes) {
        const auto& found = filled.form.classes[index];
        if (asks_for(filled.form, found.group, score))
            concepts.push_back(class_concept(subject, filled.form, found));
    }
    return concepts;
}

const char* unit_of(const QuestionnaireScore& score) {
    return score.rule == tables::ScoreRule::percent_of_maximum ? "%" : "{score}";
}

// In words: a referenceRange is of what is normal or recommended, which the bounds of a score are
// not.
Json bounds(const Subject& subject, const FilledForm& filled, const QuestionnaireScore& score) {
    const auto range = possible_range(score, filled.form);
    const auto& words = tables::fhir_own_code("possible-scores").in(subject.language);
    return {
        {"text", words + ": " + print_number(range.lowest) + ", " + print_number(range.highest)}};
}

Json score_observation(const Subject& subject, const FilledForm& filled, std::size_t index) {
    const auto& score = filled.form.scores[index];
    auto json = subject.resource("Observation", filled.part + "/" + score.id);
    json["status"] = "final";
    json["category"] = Json::array({published_concept("survey")});
    json["code"] = score_code(subject, filled.form, score);
    json["subject"] = reference(subject.id_of(patient_part));
    set_day(json, "effectiveDateTime", filled.date);
    json["valueQuantity"] = quantity(*filled.result.scores[index], unit_of(score));
    if (auto classes = interpretation(subject, filled, index); !classes.empty())
        json["interpretation"] = std::move(classes);
    json["note"] = Json::array({bounds(subject, filled, score)});
    json["derivedFrom"] = Json::array({reference(subject.id_of(filled.part))});
    return json;
}

void add_resources(std::vector<Json>& into, const Subject& subject, const FilledForm& filled) {
    into.push_back(response(subject, filled));
    for (std::size_t score = 0; score < filled.form.scores.size(); ++score)
        if (filled.result.scores[score]) into.push_back(score_observation(subject, filled, score));
}

}  // namespace

std::vector<Json> filled_questionnaires(const Subject& subject) {
    std::vector<Json> resources;
    Parts parts;
    for (const auto& one : subject.facts.questionnaires) {
        const auto* form = form_of(one);
        if (form == nullptr) continue;
        add_resources(resources, subject,
                      {.form = *form,
                       .date = one.date,
                       .part = parts.next(one),
                       .answers = item_answers(one, *form),
                       .result = score_filled(one, *form)});
    }
    return resources;
}

}  // namespace werkrug::core::fhir
