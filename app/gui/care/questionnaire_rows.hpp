// The filled-in questionnaires of a case as the page lists them: scores, classes and changes in
// words. Knows no widgets.
#pragma once

#include "core/care/item_texts.hpp"
#include "core/care/score_trend.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace werkrug::app {

struct QuestionnaireRow {
    std::size_t index{};               // into the questionnaires of the case
    std::string title{};               // "STarT Back, 16 March 2026"
    std::vector<std::string> lines{};  // a score or the classes each
    bool known{};                      // whether its form is in the data: it can be changed

    bool operator==(const QuestionnaireRow&) const = default;
};

// By date, those without one last; those of one day in the order of the case.
std::vector<QuestionnaireRow> questionnaire_rows(const core::Care& care,
                                                 const core::Translator& tr);

// The form to offer first: that of the latest row, else the one that tells the risk.
const tables::Questionnaire& likely_form(const core::Care& care);

// "3. korter lopen": an item (counted from 0), in the words of the practice where it has any.
std::string item_label(const tables::Questionnaire& form, std::size_t item,
                       const core::ItemTexts& texts, const core::Translator& tr);

// With the code, unless the title has it already: "STarT Back (SBST)", as the forms are offered.
std::string form_title(const tables::Questionnaire& form, const core::Translator& tr);

}  // namespace werkrug::app
