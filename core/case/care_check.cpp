#include "core/case/care_check.hpp"

#include "tables/care_plan.hpp"
#include "tables/field_limits.hpp"
#include "tables/parse.hpp"
#include "tables/questionnaires.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace werkrug::core {

namespace {

std::string place(const char* list, std::size_t index) {
    return "case/care/" + std::string{list} + "[" + std::to_string(index + 1) + "]";
}

std::string known_forms() {
    std::string known;
    for (const auto& form : tables::questionnaires())
        known += (known.empty() ? "" : ", ") + form.id;
    return known;
}

class CareChecker {
  public:
    CareChecker(const Case& facts, Date today) : facts_(facts), care_(facts.care), today_(today) {}

    Problems check() {
        for (std::size_t i = 0; i < care_.questionnaires.size(); ++i)
            check_questionnaire(care_.questionnaires[i], place("questionnaire", i));
        for (std::size_t i = 0; i < care_.advice.size(); ++i)
            if (tables::find_care_line(care_.advice[i].advice) == nullptr)
                warn(place("plan/advice", i) + "/@id", msg("this advice is no longer known"));
        for (std::size_t i = 0; i < care_.appointments.size(); ++i)
            if (const auto& one = care_.appointments[i]; one.done && one.date > today_)
                warn(place("appointment", i) + "/@date",
                     msg("the appointment is marked as done and still to come"));
        for (std::size_t i = 0; i < care_.return_to_work.size(); ++i)
            check_hours(i, place("return-to-work/hours", i));
        for (std::size_t i = 0; i < care_.evaluations.size(); ++i)
            check_evaluation(care_.evaluations[i], place("evaluation", i));
        if (care_.closing.date && facts_.complaint.onset &&
            *care_.closing.date < *facts_.complaint.onset)
            report("case/care/closing/@date", msg("the case was closed before the onset"),
                   msg("check both dates"));
        return std::move(problems_);
    }

  private:
    void report(std::string path, Message what, Message hint = {},
                Severity severity = Severity::error) {
        problems_.push_back({.severity = severity,
                             .path = std::move(path),
                             .what = std::move(what),
                             .hint = std::move(hint)});
    }
    void warn(std::string path, Message what, Message hint = {}) {
        report(std::move(path), std::move(what), std::move(hint), Severity::warning);
    }

    void check_questionnaire(const FilledQuestionnaire& filled, const std::string& path) {
        if (!filled.date) warn(path + "/@date", msg("the date of the questionnaire is missing"));
        if (filled.date > today_)
            report(path + "/@date", msg("the date of the questionnaire is in the future"));
        const auto* form = tables::find_questionnaire(filled.form);
        if (form == nullptr || form->id != filled.form)
            return report(path + "/@id", msg("this questionnaire is not known"),
                          msg("one of: {0}", {known_forms()}));
        for (std::size_t i = 0; i < filled.answers.size(); ++i)
            check_answer(filled.answers[i], *form, path + "/answer[" + std::to_string(i + 1) + "]");
    }

    void check_answer(const ItemAnswer& answer, const tables::Questionnaire& form,
                      const std::string& path) {
        const auto count = static_cast<int>(form.items.size());
        if (!answer.item || *answer.item < 1 || *answer.item > count)
            return report(path + "/@item", msg("the questionnaire has no such item"),
                          msg("from {0} to {1}", {"1", std::to_string(count)}));
        const auto& item = form.items[static_cast<std::size_t>(*answer.item - 1)];
        if (answer.value && (*answer.value < item.min || *answer.value > item.max))
            report(path + "/@value", msg("the item has no such answer"),
                   msg("from {0} to {1}", {std::to_string(item.min), std::to_string(item.max)}));
    }

    void check_hours(std::size_t index, const std::string& path) {
        const auto& step = care_.return_to_work[index];
        const auto limit = tables::field_limit("employment/hours-per-week");
        const auto& hours = step.hours_per_week;
        if (hours && (*hours < limit.min || *hours > limit.max))
            report(path + "/@per-week", msg("out of range"),
                   msg("from {0} to {1} {2}", {print_number(limit.min), print_number(limit.max),
                                               std::string{limit.unit}}));
        else if (hours && facts_.employment.hours_per_week &&
                 *hours > *facts_.employment.hours_per_week)
            warn(path + "/@per-week", msg("more hours than those of the employment"));
        const auto begin = care_.return_to_work.begin();
        const auto here = begin + static_cast<std::ptrdiff_t>(index);
        if (step.from &&
            std::any_of(begin, here, [&](const auto& other) { return other.from == step.from; }))
            report(path + "/@from", msg("two steps begin on this day"), msg("keep one of them"));
    }

    void check_evaluation(const MeasureEvaluation& evaluation, const std::string& path) {
        const auto& measures = facts_.measures;
        const bool listed = std::any_of(measures.begin(), measures.end(), [&](const auto& measure) {
            return measure.text == evaluation.measure;
        });
        if (!listed) warn(path + "/@measure", msg("the case lists no measure in these words"));
    }

    const Case& facts_;
    const Care& care_;
    Date today_;
    Problems problems_{};
};

}  // namespace

Problems check_care(const Case& facts, Date today) {
    return CareChecker(facts, today).check();
}

}  // namespace werkrug::core
