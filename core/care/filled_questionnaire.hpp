// A filled-in questionnaire of a case, scored.
#pragma once

#include "core/care/questionnaire_result.hpp"
#include "core/case/care_facts.hpp"

namespace werkrug::core {

// The form that it names; null when the data has none.
const tables::Questionnaire* form_of(const FilledQuestionnaire& filled);

// One for each item of the form. An answer to an item, or a value, that the form does not have
// counts as not answered: case_check.hpp reports it.
ItemAnswers item_answers(const FilledQuestionnaire& filled, const tables::Questionnaire& form);

QuestionnaireResult score_filled(const FilledQuestionnaire& filled,
                                 const tables::Questionnaire& form);

// The numbers, from 1, of the items of a score that are not answered.
std::vector<std::size_t> unanswered_items(const tables::QuestionnaireScore& score,
                                          const ItemAnswers& answers);

}  // namespace werkrug::core
