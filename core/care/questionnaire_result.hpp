// Scores of a filled-in questionnaire, the classes that follow, and whether a change means
// something to the patient.
#pragma once

#include "tables/questionnaires.hpp"

#include <optional>
#include <string>
#include <vector>

namespace werkrug::core {

// One for each item, in order; nothing: not answered.
using ItemAnswers = std::vector<std::optional<int>>;

struct QuestionnaireResult {
    std::vector<std::optional<double>> scores{};  // one for each; nothing: too much unanswered
    std::vector<std::size_t> classes{};           // of each group the one that holds
};

// Throws Error, which names `form`, for too few or too many answers and for one that the item does
// not have: with its number, counted from 1.
QuestionnaireResult score_questionnaire(const tables::Questionnaire& form,
                                        const ItemAnswers& answers);

// "1|0|NA|3": answers in the order of the items, "NA" or nothing between two bars: not answered.
// Throws Error, which names `form`, for what is no whole number.
ItemAnswers read_answers(std::string_view text, const std::string& form);

// The least and the most that a score can be, whatever is answered.
struct ScoreRange {
    double lowest{};
    double highest{};
};
ScoreRange possible_range(const tables::QuestionnaireScore& score,
                          const tables::Questionnaire& form);

enum class ChangeVerdict { improved, worse, no_important_change, not_known };

// The change from one score to a later one, against the smallest that matters: its points or its
// percent of the score before, whichever is reached. not_known: the form names neither.
ChangeVerdict judge_change(const tables::QuestionnaireScore& score, double before, double after);

// The size in points, over 0, that a change from this score must reach to matter: what is reached
// first of its points and its percent. Nothing: the form names neither, or only a percent, which no
// change from 0 can reach.
std::optional<double> smallest_change(const tables::QuestionnaireScore& score, double before);

}  // namespace werkrug::core
