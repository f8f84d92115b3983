#include "core/care/care_words.hpp"

#include <cmath>

namespace werkrug::core {

std::string verdict_words(ChangeVerdict verdict, const Translator& tr) {
    switch (verdict) {
        case ChangeVerdict::improved:
            return tr.tr("improved");
        case ChangeVerdict::worse:
            return tr.tr("worse");
        case ChangeVerdict::no_important_change:
            return tr.tr("no important change");
        case ChangeVerdict::not_known:
            break;
    }
    return tr.tr("importance of the change not known");
}

std::string score_text(double value, const Translator& tr) {
    constexpr double per_unit = 100;  // two decimals
    return tr.plain(std::round(value * per_unit) / per_unit);
}

std::string score_words(const tables::QuestionnaireScore& score, const std::optional<double>& value,
                        const ItemAnswers& answers, const Translator& tr) {
    const auto& title = score.title.in(tr.language());
    const auto missing = unanswered_items(score, answers);
    std::string items;
    for (const auto item : missing) items += (items.empty() ? "" : ", ") + std::to_string(item);
    if (!value)
        return tr.tr("{0}: no score; not answered: items {1}; at most {2} may be unanswered",
                     {title, items, std::to_string(score.at_most_unanswered)});
    if (missing.empty()) return tr.tr("{0}: {1}", {title, score_text(*value, tr)});
    return tr.tr("{0}: {1} (without items {2})", {title, score_text(*value, tr), items});
}

std::string class_words(const tables::Questionnaire& form, const std::vector<std::size_t>& classes,
                        const Translator& tr) {
    std::string words;
    for (const auto index : classes)
        words += (words.empty() ? "" : "; ") + form.classes[index].title.in(tr.language());
    return words;
}

std::string point_words(const ScoreTrend& trend, const ScorePoint& point, const Translator& tr) {
    auto words = tr.tr("{0}: {1}", {tr.date(point.date), point.value ? score_text(*point.value, tr)
                                                                     : tr.tr("no score")});
    const auto classes = class_words(*trend.form, point.classes, tr);
    if (!classes.empty()) words += " (" + classes + ")";
    if (point.since_last)
        words += "; " + tr.tr("since the last: {0}", {verdict_words(*point.since_last, tr)});
    if (point.since_first && point.since_first != point.since_last)
        words += "; " + tr.tr("since the first: {0}", {verdict_words(*point.since_first, tr)});
    return words;
}

}  // namespace werkrug::core
