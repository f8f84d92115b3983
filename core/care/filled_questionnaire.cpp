#include "core/care/filled_questionnaire.hpp"

namespace werkrug::core {

const tables::Questionnaire* form_of(const FilledQuestionnaire& filled) {
    const auto* form = tables::find_questionnaire(filled.form);
    return form != nullptr && form->id == filled.form ? form : nullptr;
}

ItemAnswers item_answers(const FilledQuestionnaire& filled, const tables::Questionnaire& form) {
    ItemAnswers answers(form.items.size());
    for (const auto& [item, value] : filled.answers) {
        if (!item || !value || *item < 1) continue;
        const auto index = static_cast<std::size_t>(*item - 1);
        if (index >= form.items.size()) continue;
        const auto& known = form.items[index];
        if (*value >= known.min && *value <= known.max) answers[index] = value;
    }
    return answers;
}

QuestionnaireResult score_filled(const FilledQuestionnaire& filled,
                                 const tables::Questionnaire& form) {
    return score_questionnaire(form, item_answers(filled, form));
}

std::vector<std::size_t> unanswered_items(const tables::QuestionnaireScore& score,
                                          const ItemAnswers& answers) {
    std::vector<std::size_t> numbers;
    for (const auto item : score.items)
        if (!answers.at(item)) numbers.push_back(item + 1);
    return numbers;
}

}  // namespace werkrug::core
