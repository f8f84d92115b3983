#include "app/gui/care/questionnaire_rows.hpp"

#include "core/care/care_words.hpp"
#include "tables/care_plan.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace werkrug::app {

namespace {

using core::Care;
using core::FilledQuestionnaire;
using core::ScorePoint;
using core::ScoreTrend;
using core::Translator;
using tables::Questionnaire;

std::vector<std::size_t> by_date(const std::vector<FilledQuestionnaire>& all) {
    std::vector<std::size_t> order(all.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        if (!all[a].date || !all[b].date) return all[a].date.has_value() && !all[b].date;
        return *all[a].date < *all[b].date;
    });
    return order;
}

std::string title_of(const FilledQuestionnaire& filled, const Questionnaire* form,
                     const Translator& tr) {
    const auto name = form != nullptr ? form->title.in(tr.language())
                                      : tr.tr("unknown form “{0}”", {filled.form});
    return tr.tr("{0}, {1}", {name, filled.date ? tr.date(*filled.date) : tr.tr("without a date")});
}

std::string change_words(const ScorePoint& point, const Translator& tr) {
    if (!point.since_last) return {};
    auto words = "; " + tr.tr("since the last: {0}", {verdict_words(*point.since_last, tr)});
    if (point.since_first && point.since_first != point.since_last)
        words += "; " + tr.tr("since the first: {0}", {verdict_words(*point.since_first, tr)});
    return words;
}

// Trends have a point for each dated questionnaire of their form, in the same order as the rows.
class Rows {
  public:
    Rows(const Care& care, const Translator& tr)
        : care_(care), tr_(tr), trends_(core::score_trends(care)) {}

    std::vector<QuestionnaireRow> take() {
        std::vector<QuestionnaireRow> rows;
        rows.reserve(care_.questionnaires.size());
        for (const auto index : by_date(care_.questionnaires)) rows.push_back(row_of(index));
        return rows;
    }

  private:
    QuestionnaireRow row_of(std::size_t index) {
        const auto& filled = care_.questionnaires[index];
        const auto* form = core::form_of(filled);
        QuestionnaireRow row{
            .index = index, .title = title_of(filled, form, tr_), .known = form != nullptr};
        if (form == nullptr) return row;
        const auto answers = core::item_answers(filled, *form);
        const auto result = core::score_questionnaire(*form, answers);
        const auto place = filled.date ? seen_[form]++ : 0;
        for (std::size_t i = 0; i < form->scores.size(); ++i) {
            auto line = core::score_words(form->scores[i], result.scores[i], answers, tr_);
            if (filled.date) line += change_words(trend_of(*form, i).points.at(place), tr_);
            row.lines.push_back(std::move(line));
        }
        const auto classes = core::class_words(*form, result.classes, tr_);
        if (!classes.empty()) row.lines.push_back(tr_.tr("Class: {0}", {classes}));
        return row;
    }

    const ScoreTrend& trend_of(const Questionnaire& form, std::size_t score) const {
        return *std::find_if(trends_.begin(), trends_.end(), [&](const auto& trend) {
            return trend.form == &form && trend.score == score;
        });
    }

    const Care& care_;
    const Translator& tr_;
    std::vector<ScoreTrend> trends_;
    std::map<const Questionnaire*, std::size_t> seen_{};  // dated ones, so far
};

}  // namespace

std::vector<QuestionnaireRow> questionnaire_rows(const Care& care, const Translator& tr) {
    return Rows(care, tr).take();
}

const Questionnaire& likely_form(const Care& care) {
    const auto order = by_date(care.questionnaires);
    for (auto index = order.rbegin(); index != order.rend(); ++index)
        if (const auto* form = core::form_of(care.questionnaires[*index])) return *form;
    return *tables::find_questionnaire(tables::care_plan_data().risk_questionnaire);
}

std::string item_label(const Questionnaire& form, std::size_t item, const core::ItemTexts& texts,
                       const Translator& tr) {
    auto label = texts.find(form.id, static_cast<int>(item + 1), tr.language());
    if (label.empty()) label = form.items.at(item).label.in(tr.language());
    return tr.tr("{0}. {1}", {std::to_string(item + 1), label});
}

std::string form_title(const Questionnaire& form, const Translator& tr) {
    const auto& title = form.title.in(tr.language());
    if (title.find(form.code) != std::string::npos) return title;
    return tr.tr("{0} ({1})", {title, form.code});
}

}  // namespace werkrug::app
