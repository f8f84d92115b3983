// The filled-in questionnaires of a case as the page lists them: scores, classes and changes in
// words. Knows no widgets.
#pragma once

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

// "STarT Back (SBST)", as the forms are offered.
std::string form_title(const tables::Questionnaire& form, const core::Translator& tr);

}  // namespace werkrug::app
