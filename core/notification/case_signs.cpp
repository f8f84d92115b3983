#include "core/notification/case_signs.hpp"

#include "core/assessment/explain.hpp"
#include "core/case/names.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::core {

namespace {

class SignReader {
  public:
    SignReader(const CaseFile& file, const Translator& tr)
        : facts_(file.facts),
          assessment_(file.assessment),
          instrument_(file.instrument.instrument),
          tr_(tr) {}

    std::vector<CaseSign> read() && {
        add_diagnosis();
        add_questions();
        add_onset();
        add_first_episode();
        add_result();
        add_levels();
        add_causes();
        return std::move(signs_);
    }

  private:
    const std::string& in(const LocalizedText& text) const { return text.in(tr_.language()); }
    const std::string& code(std::string_view list, std::string_view code) const {
        return in(tables::code_title(list, code));
    }
    void add(std::string name, std::string_view value, std::string words) {
        signs_.push_back(
            {.name = std::move(name), .value = std::string{value}, .words = std::move(words)});
    }

    void add_diagnosis() {
        const auto conclusion = assessment_.diagnosis.conclusion;
        if (conclusion == DiagnosisConclusion::incomplete) return;
        const auto name = name_of(conclusion);
        add("diagnosis", name, code("diagnosis-conclusion", name));
    }

    void add_questions() {
        for (const auto& question : tables::code_list("question")) {
            const auto answer = question_answer(facts_, question.code);
            if (answer == Answer::unknown) continue;
            add("question", name_of(answer),
                in(question.title) + " – " + code("answer", name_of(answer)));
        }
    }

    // In which work something was: nothing when one of the two days is not known.
    std::optional<bool> before_this_work(std::optional<Date> day) const {
        const auto& begun = facts_.employment.from;
        if (!day || !begun) return std::nullopt;
        return *day < *begun;
    }
    std::vector<std::string> with_start_of_work(Date day) const {
        return {tr_.date(day), tr_.date(*facts_.employment.from)};
    }
    static const char* place_in_time(bool before) {
        return before ? "before-start-of-work" : "after-start-of-work";
    }

    void add_onset() {
        const auto& day = facts_.complaint.onset;
        const auto before = before_this_work(day);
        if (!before) return;
        const auto days = with_start_of_work(*day);
        add("onset", place_in_time(*before),
            *before ? tr_.tr("This episode began on {0}, before this work ({1}).", days)
                    : tr_.tr("This episode began on {0}, in this work (since {1}).", days));
    }

    void add_first_episode() {
        const auto& day = facts_.complaint.first_onset;
        const auto before = before_this_work(day);
        if (!before) return;
        const auto days = with_start_of_work(*day);
        add("first-episode", place_in_time(*before),
            *before ? tr_.tr("The first episode ever was on {0}, before this work ({1}).", days)
                    : tr_.tr("The first episode ever was on {0}, in this work (since {1}).", days));
    }

    void add_result() {
        const auto& result = assessment_.work_relatedness;
        if (!result) return;
        const auto threshold = result->threshold_percent;
        add("instrument", result->occupational_disease ? "occupational" : "not-occupational",
            tr_.tr("The table gives {0}; its threshold is {1}.",
                   {percent_beside_threshold(result->percent_table, threshold, tr_),
                    tr_.percent(threshold, 0)}));
    }

    // A factor that no task can show is psychosocial, which the notification does not hold.
    void add_levels() {
        for (const auto& result : assessment_.exposure.factors) {
            const auto& factor = instrument_.factors.at(result.factor);
            const auto* level = result.level ? factor.find(*result.level) : nullptr;
            if (level == nullptr || !factor.derivable()) continue;
            auto words = tr_.tr("{0}: {1}", {in(factor.title), in(level->title)});
            if (result.evidence)
                words += " (" + in(instrument_.evidence_grades.at(*result.evidence).title) + ")";
            add("level", tables::name_of(*result.level), std::move(words));
        }
    }

    void add_causes() {
        for (std::size_t i = 0; i < facts_.other_causes.size(); ++i) {
            const auto& cause = facts_.other_causes[i];
            if (cause.contribution.empty()) continue;
            const auto text =
                cause.text.empty() ? tr_.tr("Cause {0}", {std::to_string(i + 1)}) : cause.text;
            add("cause", cause.contribution,
                tr_.tr("{0}: {1}", {text, code("contribution", cause.contribution)}));
        }
    }

    const Case& facts_;
    const Assessment& assessment_;
    const tables::Instrument& instrument_;
    const Translator& tr_;
    std::vector<CaseSign> signs_{};
};

}  // namespace

std::vector<CaseSign> signs_of(const CaseFile& file, const Translator& tr) {
    return SignReader(file, tr).read();
}

}  // namespace werkrug::core
