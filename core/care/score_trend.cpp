#include "core/care/score_trend.hpp"

#include <algorithm>

namespace werkrug::core {

namespace {

using tables::Questionnaire;

// Of one form, by date; those of the same day in the order of the case.
std::vector<const FilledQuestionnaire*> filled_in(const Care& care, const Questionnaire& form,
                                                  std::optional<Date> last_day) {
    std::vector<const FilledQuestionnaire*> all;
    for (const auto& filled : care.questionnaires)
        if (filled.date && !(last_day && *filled.date > *last_day) && form_of(filled) == &form)
            all.push_back(&filled);
    std::stable_sort(all.begin(), all.end(),
                     [](const auto* a, const auto* b) { return *a->date < *b->date; });
    return all;
}

void judge_changes(ScoreTrend& trend) {
    const auto& score = trend.form->scores[trend.score];
    const ScorePoint* first = nullptr;
    const ScorePoint* last = nullptr;
    for (auto& point : trend.points) {
        if (!point.value) continue;
        if (last != nullptr) point.since_last = judge_change(score, *last->value, *point.value);
        if (first != nullptr) point.since_first = judge_change(score, *first->value, *point.value);
        if (first == nullptr) first = &point;
        last = &point;
    }
}

}  // namespace

std::vector<ScoreTrend> score_trends(const Care& care, std::optional<Date> last_day) {
    std::vector<ScoreTrend> trends;
    for (const auto& form : tables::questionnaires()) {
        const auto all = filled_in(care, form, last_day);
        if (all.empty()) continue;
        for (std::size_t i = 0; i < form.scores.size(); ++i) {
            ScoreTrend trend{.form = &form, .score = i};
            for (const auto* filled : all) {
                const auto result = score_filled(*filled, form);
                trend.points.push_back(
                    {.date = *filled->date, .value = result.scores[i], .classes = result.classes});
            }
            judge_changes(trend);
            trends.push_back(std::move(trend));
        }
    }
    return trends;
}

std::string_view name_of(ChangeVerdict verdict) {
    switch (verdict) {
        case ChangeVerdict::improved:
            return "improved";
        case ChangeVerdict::worse:
            return "worse";
        case ChangeVerdict::no_important_change:
            return "no-important-change";
        case ChangeVerdict::not_known:
            break;
    }
    return "not-known";
}

}  // namespace werkrug::core
