#include "core/case/care_check.hpp"

#include "core/care/filled_questionnaire.hpp"
#include "core/case/problem_list.hpp"
#include "tables/care_plan.hpp"
#include "tables/questionnaires.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace werkrug::core {

namespace {

std::string place(const char* list, std::size_t index) {
    return nth("case/care/" + std::string{list}, index);
}

class CareChecker : private ProblemList {
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
        check_order(facts_.complaint.onset, care_.closing.date, "case/care/closing/@date",
                    msg("the case was closed before the onset"));
        check_order(care_.closing.date, today_, "case/care/closing/@date",
                    msg("the case was closed on a day that is still to come"));
        return take();
    }

  private:
    void check_questionnaire(const FilledQuestionnaire& filled, const std::string& path) {
        if (!filled.date) warn(path + "/@date", msg("the date of the questionnaire is missing"));
        if (filled.date > today_)
            report(path + "/@date", msg("the date of the questionnaire is in the future"));
        const auto* form = form_of(filled);
        if (form == nullptr)
            return report(path + "/@id", msg("this questionnaire is not known"),
                          msg("one of: {0}", {tables::questionnaire_ids()}));
        for (std::size_t i = 0; i < filled.answers.size(); ++i)
            check_answer(filled.answers[i], *form, nth(path + "/answer", i));
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
        const auto& hours = step.hours_per_week;
        if (check_range(hours, "employment/hours-per-week", path + "/@per-week") && hours &&
            facts_.employment.hours_per_week && *hours > *facts_.employment.hours_per_week)
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
};

}  // namespace

Problems check_care(const Case& facts, Date today) {
    return CareChecker(facts, today).check();
}

}  // namespace werkrug::core
