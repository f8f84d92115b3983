#include "tables/reading/questionnaire_reader.hpp"

#include "tables/parse.hpp"
#include "tables/reading/fields.hpp"

#include <algorithm>
#include <limits>

namespace werkrug::tables {

namespace {

constexpr FieldLimit any_whole{
    .min = std::numeric_limits<int>::min(), .max = std::numeric_limits<int>::max(), .whole = true};

// "4" or "5-7": the first and last item of a list, counted from 1; nothing when it is neither.
std::optional<std::pair<std::size_t, std::size_t>> range_of(const std::string& word) {
    const auto dash = word.find('-');
    const auto first = parse_whole_number(word.substr(0, dash));
    const auto last = dash == std::string::npos ? first : parse_whole_number(word.substr(dash + 1));
    if (!first || !last || *first < 1 || *last < *first) return std::nullopt;
    return std::pair{static_cast<std::size_t>(*first), static_cast<std::size_t>(*last)};
}

// The attribute "items": "1-3 5", as indexes.
std::vector<std::size_t> read_items(Element& element, std::size_t item_count) {
    std::vector<std::size_t> items;
    for (const auto& word : words_in(element.required_attribute("items"))) {
        const auto range = range_of(word);
        if (!range || range->second > item_count) {
            element.report_attribute("items", msg("This is no list of items"));
            return items;
        }
        for (auto item = range->first; item <= range->second; ++item) items.push_back(item - 1);
    }
    return items;
}

void read_labels(Element& root, Questionnaire& into) {
    for (auto& element : root.children("item")) {
        const auto number = read_whole(element, "number", any_whole);
        if (number != static_cast<int>(into.items.size()) + 1)
            element.report_attribute("number", msg("Items are numbered from 1 in their order"));
        into.items.push_back({.label = read_localized(element)});
        element.finish();
    }
}

void read_answers(Element& root, Questionnaire& into) {
    std::vector<bool> answered(into.items.size(), false);
    for (auto& element : root.children("answers")) {
        QuestionnaireItem answers{.min = read_whole(element, "min", any_whole),
                                  .max = read_whole(element, "max", any_whole),
                                  .reversed = read_yes_no(element, "reversed", false)};
        for (const auto& word : words_in(element.attribute("scored").value_or("")))
            answers.scored.push_back(parse_whole_number(word).value_or(0));
        const auto count = static_cast<std::size_t>(std::max(0, answers.max - answers.min + 1));
        if (answers.max <= answers.min ||
            (!answers.scored.empty() && answers.scored.size() != count))
            element.report(msg("The answers do not fit each other"));
        for (const auto item : read_items(element, into.items.size())) {
            if (answered[item]) element.report(msg("An item has two kinds of answers"));
            answered[item] = true;
            answers.label = into.items[item].label;
            into.items[item] = answers;
        }
        element.finish();
    }
    if (std::find(answered.begin(), answered.end(), false) != answered.end())
        root.report(msg("An item has no answers"));
}

void read_scores(Element& root, Questionnaire& into) {
    constexpr Choice<ScoreRule> rules[]{{"sum", ScoreRule::sum},
                                        {"mean", ScoreRule::mean},
                                        {"percent-of-maximum", ScoreRule::percent_of_maximum}};
    UsedIds used;
    for (auto& element : root.children("score")) {
        QuestionnaireScore score{.id = read_id(element, used),
                                 .items = read_items(element, into.items.size()),
                                 .rule = read_choice(element, "rule", rules)};
        score.at_most_unanswered = static_cast<std::size_t>(
            std::max(0, element.whole_attribute("at-most-unanswered").value_or(0)));
        score.lower_is_better = read_yes_no(element, "lower-is-better", true);
        score.minimal_change = element.number_attribute("minimal-change");
        score.minimal_change_percent = element.number_attribute("minimal-change-percent");
        score.title = read_localized(element);
        if (score.at_most_unanswered >= score.items.size())
            element.report(msg("A score needs an answered item"));
        into.scores.push_back(std::move(score));
        element.finish();
    }
}

ScoreCondition read_condition(Element& element, const Questionnaire& known) {
    const auto id = element.required_attribute("score");
    const auto found = std::find_if(known.scores.begin(), known.scores.end(),
                                    [&](const auto& score) { return score.id == id; });
    if (found == known.scores.end())
        element.report_attribute("score", msg("This value is not known"));
    ScoreCondition condition{.score = static_cast<std::size_t>(found - known.scores.begin()),
                             .at_least = element.number_attribute("at-least"),
                             .at_most = element.number_attribute("at-most")};
    element.finish();
    return condition;
}

void read_classes(Element& root, Questionnaire& into) {
    UsedIds used;
    for (auto& element : root.children("class")) {
        QuestionnaireClass one{.id = read_id(element, used),
                               .group = read_text_attribute(element, "group"),
                               .title = read_localized_child(element, "title")};
        for (auto& when : element.children("when"))
            one.conditions.push_back(read_condition(when, into));
        into.classes.push_back(std::move(one));
        element.finish();
    }
}

}  // namespace

Questionnaire read_questionnaire(const std::string& xml, const std::string& file) {
    const StrictDocument document{xml, file};
    ReadingLog log;
    Element root{document, document.root(), document.root().name(), log};
    UsedIds used;
    Questionnaire read{.id = read_id(root, used),
                       .code = read_text_attribute(root, "code"),
                       .title = read_localized_child(root, "title"),
                       .licence = read_text_attribute(root, "licence"),
                       .source = read_text_attribute(root, "source")};
    read_labels(root, read);
    read_answers(root, read);
    read_scores(root, read);
    read_classes(root, read);
    root.finish();
    if (!log.problems.empty()) throw Error(file, std::move(log.problems));
    return read;
}

}  // namespace werkrug::tables
