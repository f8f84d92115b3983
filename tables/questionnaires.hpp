// How questionnaires are scored (tables/data/questionnaires/*.xml, each with its source). The
// sentences of the forms are not shipped: items have a number and a short label of our own.
#pragma once

#include "tables/language.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace werkrug::tables {

struct QuestionnaireItem {
    LocalizedText label{};
    int min{};  // of the answer as given
    int max{};
    bool reversed{false};       // counts as min + max - answer
    std::vector<int> scored{};  // what each answer from min upward counts for; empty: itself
};

enum class ScoreRule { sum, mean, percent_of_maximum };

struct QuestionnaireScore {
    std::string id{};
    LocalizedText title{};
    std::vector<std::size_t> items{};  // indexes
    ScoreRule rule{};
    std::size_t at_most_unanswered{0};  // more: no score
    bool lower_is_better{true};
    // What a change must reach to mean something to the patient, in points or in percent of the
    // score before: either suffices. Nothing: not known.
    std::optional<double> minimal_change{};
    std::optional<double> minimal_change_percent{};
};

struct ScoreCondition {
    std::size_t score{};  // index
    std::optional<double> at_least{};
    std::optional<double> at_most{};
};

// Of the classes of one group, the first of which all conditions hold counts.
struct QuestionnaireClass {
    std::string id{};
    std::string group{};
    LocalizedText title{};
    std::vector<ScoreCondition> conditions{};
};

struct Questionnaire {
    std::string id{};    // "start-back"
    std::string code{};  // as in the literature: "SBST"
    LocalizedText title{};
    std::string licence{};  // of the form itself
    std::string source{};
    std::vector<QuestionnaireItem> items{};
    std::vector<QuestionnaireScore> scores{};
    std::vector<QuestionnaireClass> classes{};
};

// By file name.
const std::vector<Questionnaire>& questionnaires();
// By id or by code; null when there is none.
const Questionnaire* find_questionnaire(std::string_view name);
// Of all, for a sentence: "fabq, gpe, nprs".
std::string questionnaire_ids();

}  // namespace werkrug::tables
