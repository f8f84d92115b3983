#include "core/fhir/resources.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>

namespace werkrug::core::fhir {

namespace {

Json group(const Subject& subject, const char* id, Json items) {
    auto json = response_item(id, tables::fhir_own_code(id).in(subject.language));
    json["item"] = std::move(items);
    return json;
}

// Unknown is no answer.
void set_answer(Json& question, Answer answer) {
    if (answer == Answer::unknown) return;
    question["answer"] = Json::array({{{"valueBoolean", answer == Answer::yes}}});
}

const Exclusion* exclusion_of(const Subject& subject, const std::string& flag) {
    const auto& all = subject.facts.red_flags.exclusions;
    const auto found =
        std::find_if(all.begin(), all.end(), [&flag](const auto& one) { return one.flag == flag; });
    return found == all.end() ? nullptr : &*found;
}

Answer asked(const Subject& subject, const std::string& flag) {
    for (const auto& answer : subject.facts.red_flags.answers)
        if (answer.flag == flag) return answer.answer;
    return Answer::unknown;
}

// A derived flag has no answer of its own; it follows from what the assessment says of it.
Answer derived(const Subject& subject, std::size_t flag) {
    const auto& assessment = subject.facts.assessment;
    const auto has = [flag](const auto& list) {
        return std::find(list.begin(), list.end(), flag) != list.end();
    };
    if (has(assessment.diagnosis.red_flags_open)) return Answer::unknown;
    const bool excluded = std::any_of(
        assessment.reasons.begin(), assessment.reasons.end(), [flag](const Reason& reason) {
            return reason.rule == Rule::red_flag_excluded && reason.subject == flag;
        });
    return excluded || has(assessment.diagnosis.red_flags_present) ? Answer::yes : Answer::no;
}

// "excluded-by": who, when; below the answer that it belongs to.
Json exclusion_items(const Subject& subject, const std::string& link, const Exclusion& exclusion) {
    auto items = Json::array();
    const auto language = subject.language;
    if (!exclusion.by.empty()) {
        auto by =
            response_item(link + ".excluded-by", tables::fhir_own_code("excluded-by").in(language));
        const auto& words = tables::code_title("exclusion-by", exclusion.by).in(language);
        by["answer"] =
            Json::array({{{"valueCoding", coding("exclusion-by", exclusion.by, words)}}});
        items.push_back(std::move(by));
    }
    if (exclusion.date) {
        auto on =
            response_item(link + ".excluded-on", tables::fhir_own_code("excluded-on").in(language));
        on["answer"] = Json::array({{{"valueDate", print_date(*exclusion.date)}}});
        items.push_back(std::move(on));
    }
    return items;
}

Json flag_item(const Subject& subject, std::size_t index) {
    const auto& flag = subject.instrument.diagnosis.red_flags.at(index);
    const auto link = "red-flags." + flag.id;
    auto json = response_item(link, flag.title.in(subject.language));
    const auto answer = flag.derived() ? derived(subject, index) : asked(subject, flag.id);
    set_answer(json, answer);
    const auto* exclusion = exclusion_of(subject, flag.id);
    if (answer != Answer::yes || exclusion == nullptr) return json;
    if (auto below = exclusion_items(subject, link, *exclusion); !below.empty())
        json["answer"][0]["item"] = std::move(below);
    return json;
}

Json flag_items(const Subject& subject) {
    auto items = Json::array();
    for (std::size_t i = 0; i < subject.instrument.diagnosis.red_flags.size(); ++i)
        items.push_back(flag_item(subject, i));
    return items;
}

Json question_items(const Subject& subject) {
    auto items = Json::array();
    for (const auto& question : tables::code_list("question")) {
        auto json =
            response_item("work-relation." + question.code, question.title.in(subject.language));
        for (const auto& given : subject.facts.work_relation)
            if (given.question == question.code) set_answer(json, given.answer);
        items.push_back(std::move(json));
    }
    return items;
}

}  // namespace

Json questionnaire_response(const Subject& subject) {
    auto flags = flag_items(subject);
    auto questions = question_items(subject);
    const bool complete = all_answered(flags) && all_answered(questions);
    auto json = subject.resource("QuestionnaireResponse", answers_part);
    json["questionnaire"] = tables::fhir_system("questionnaire");
    json["status"] = complete ? "completed" : "in-progress";
    json["subject"] = reference(subject.id_of(patient_part));
    set_day(json, "authored", subject.facts.assessment_date);
    json["item"] = Json::array({group(subject, "red-flags", std::move(flags)),
                                group(subject, "work-relation", std::move(questions))});
    return json;
}

}  // namespace werkrug::core::fhir
