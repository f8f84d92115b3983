#include "core/care/questionnaire_result.hpp"

#include "tables/error.hpp"
#include "tables/parse.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

using tables::Questionnaire;
using tables::QuestionnaireItem;
using tables::QuestionnaireScore;
using tables::ScoreRule;

constexpr double percent = 100;

int counted(const QuestionnaireItem& item, int answer) {
    if (!item.scored.empty()) return item.scored.at(static_cast<std::size_t>(answer - item.min));
    return item.reversed ? item.min + item.max - answer : answer;
}

int least(const QuestionnaireItem& item) {
    if (item.scored.empty()) return item.min;
    return *std::min_element(item.scored.begin(), item.scored.end());
}

int most(const QuestionnaireItem& item) {
    if (item.scored.empty()) return item.max;
    return *std::max_element(item.scored.begin(), item.scored.end());
}

void check(const Questionnaire& form, const ItemAnswers& answers) {
    if (answers.size() != form.items.size())
        throw Error(form.code,
                    msg("{0} answers are needed, not {1}",
                        {std::to_string(form.items.size()), std::to_string(answers.size())}));
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto& item = form.items[i];
        if (answers[i] && (*answers[i] < item.min || *answers[i] > item.max))
            throw Error(form.code, msg("Item {0}: {1} is not from {2} to {3}",
                                       {std::to_string(i + 1), std::to_string(*answers[i]),
                                        std::to_string(item.min), std::to_string(item.max)}));
    }
}

std::optional<double> score_of(const QuestionnaireScore& score, const Questionnaire& form,
                               const ItemAnswers& answers) {
    double sum = 0;
    double maximum = 0;
    std::size_t answered = 0;
    for (const auto i : score.items) {
        if (!answers[i]) continue;
        sum += counted(form.items[i], *answers[i]);
        maximum += most(form.items[i]);
        ++answered;
    }
    if (score.items.size() - answered > score.at_most_unanswered) return std::nullopt;
    switch (score.rule) {
        case ScoreRule::sum:
            return sum;
        case ScoreRule::mean:
            return sum / static_cast<double>(answered);
        case ScoreRule::percent_of_maximum:
            return percent * sum / maximum;
    }
    return std::nullopt;
}

bool holds(const tables::QuestionnaireClass& one, const QuestionnaireResult& result) {
    return std::all_of(one.conditions.begin(), one.conditions.end(), [&](const auto& condition) {
        const auto& score = result.scores.at(condition.score);
        return score && (!condition.at_least || *score >= *condition.at_least) &&
               (!condition.at_most || *score <= *condition.at_most);
    });
}

// A later class may hold because a score is unknown that an earlier one asks for: then none of the
// group is certain.
bool is_open(const tables::QuestionnaireClass& one, const QuestionnaireResult& result) {
    return std::any_of(one.conditions.begin(), one.conditions.end(), [&](const auto& condition) {
        return !result.scores.at(condition.score).has_value();
    });
}

void classify(const Questionnaire& form, QuestionnaireResult& result) {
    std::vector<std::string> settled;
    for (std::size_t i = 0; i < form.classes.size(); ++i) {
        const auto& one = form.classes[i];
        if (std::find(settled.begin(), settled.end(), one.group) != settled.end()) continue;
        const bool found = holds(one, result);
        if (found) result.classes.push_back(i);
        if (found || is_open(one, result)) settled.push_back(one.group);
    }
}

}  // namespace

QuestionnaireResult score_questionnaire(const Questionnaire& form, const ItemAnswers& answers) {
    check(form, answers);
    QuestionnaireResult result;
    result.scores.reserve(form.scores.size());
    for (const auto& score : form.scores) result.scores.push_back(score_of(score, form, answers));
    classify(form, result);
    return result;
}

ItemAnswers read_answers(std::string_view text, const std::string& form) {
    ItemAnswers answers;
    while (true) {
        const auto bar = text.find('|');
        const auto word = text.substr(0, bar);
        const auto answer = parse_whole_number(word);
        if (!answer && !word.empty() && word != "NA")
            throw Error(form, msg("Item {0}: this is no whole number",
                                  {std::to_string(answers.size() + 1)}));
        answers.push_back(answer);
        if (bar == std::string_view::npos) return answers;
        text.remove_prefix(bar + 1);
    }
}

ScoreRange possible_range(const QuestionnaireScore& score, const Questionnaire& form) {
    if (score.rule == ScoreRule::percent_of_maximum) return {.lowest = 0, .highest = percent};
    ScoreRange range;
    for (const auto i : score.items) {
        range.lowest += least(form.items[i]);
        range.highest += most(form.items[i]);
    }
    if (score.rule == ScoreRule::mean) {
        range.lowest /= static_cast<double>(score.items.size());
        range.highest /= static_cast<double>(score.items.size());
    }
    return range;
}

ChangeVerdict judge_change(const QuestionnaireScore& score, double before, double after) {
    if (!score.minimal_change && !score.minimal_change_percent) return ChangeVerdict::not_known;
    const double size = std::abs(after - before);
    const bool by_points = score.minimal_change && size >= *score.minimal_change;
    const bool by_percent = score.minimal_change_percent && before != 0 &&
                            size * percent >= *score.minimal_change_percent * std::abs(before);
    if (!by_points && !by_percent) return ChangeVerdict::no_important_change;
    return (after < before) == score.lower_is_better ? ChangeVerdict::improved
                                                     : ChangeVerdict::worse;
}

std::optional<double> smallest_change(const QuestionnaireScore& score, double before) {
    auto smallest = score.minimal_change;
    if (score.minimal_change_percent && before != 0) {
        const double by_percent = *score.minimal_change_percent * std::abs(before) / percent;
        smallest = std::min(smallest.value_or(by_percent), by_percent);
    }
    return smallest;
}

}  // namespace werkrug::core
