#include "app/gui/care/care_choices.hpp"

#include "tables/care_plan.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

template <typename Choices>
auto find_choice(Choices& choices, std::string_view advice) {
    return std::find_if(choices.begin(), choices.end(),
                        [&](const auto& choice) { return choice.advice == advice; });
}

}  // namespace

std::string advice_choice(const core::Case& facts, std::string_view advice) {
    const auto& choices = facts.care.advice;
    const auto found = find_choice(choices, advice);
    return found == choices.end() ? std::string{} : found->choice;
}

void choose_advice(core::Case& facts, const std::string& advice, const std::string& choice) {
    auto& choices = facts.care.advice;
    const auto found = find_choice(choices, advice);
    if (choice.empty()) {
        std::erase_if(choices, [&](const auto& one) { return one.advice == advice; });
    } else if (found == choices.end()) {
        choices.push_back({.advice = advice, .choice = choice});
    } else {
        found->choice = choice;
    }
}

std::vector<std::string> unknown_advice(const core::Case& facts) {
    std::vector<std::string> ids;
    for (const auto& choice : facts.care.advice)
        if (tables::find_care_line(choice.advice) == nullptr) ids.push_back(choice.advice);
    return ids;
}

EvaluatedMeasures evaluated_measures(const core::Case& facts) {
    EvaluatedMeasures measures;
    for (const auto& measure : facts.measures)
        if (!measure.text.empty() && !contains(measures.listed, measure.text))
            measures.listed.push_back(measure.text);
    for (const auto& evaluation : facts.care.evaluations) {
        const auto& text = evaluation.measure;
        if (!text.empty() && !contains(measures.listed, text) && !contains(measures.gone, text))
            measures.gone.push_back(text);
    }
    return measures;
}

std::vector<std::pair<std::string, std::string>> measure_options(const core::Case& facts,
                                                                 const core::Translator& tr) {
    const auto measures = evaluated_measures(facts);
    std::vector<std::pair<std::string, std::string>> options{{"", tr.tr("– not chosen –")}};
    for (const auto& text : measures.listed) options.emplace_back(text, text);
    for (const auto& text : measures.gone)
        options.emplace_back(text, tr.tr("no longer in the case: {0}", {text}));
    return options;
}

}  // namespace werkrug::app
