#include "core/care/care_plan.hpp"

#include "core/assessment/diagnosis.hpp"
#include "core/care/advice_situation.hpp"
#include "core/care/filled_questionnaire.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::core {

namespace {

using tables::CareLine;

// Step 1 as it would be on that day.
DiagnosisResult diagnosis_on(Case facts, const tables::Instrument& instrument, Date day) {
    facts.assessment_date = day;
    std::vector<MissingFact> incomplete;
    std::vector<Reason> reasons;
    return diagnose(facts, instrument, incomplete, reasons);
}

std::optional<RiskFinding> risk_of(const FilledQuestionnaire& filled,
                                   const tables::Questionnaire& form) {
    for (const auto index : score_filled(filled, form).classes)
        if (form.classes[index].group == tables::care_plan_data().risk_group)
            return RiskFinding{.form = &form, .risk_class = index, .date = *filled.date};
    return std::nullopt;
}

std::optional<RiskFinding> last_risk(const Care& care, Date day) {
    const auto* form = tables::find_questionnaire(tables::care_plan_data().risk_questionnaire);
    std::optional<RiskFinding> last;
    for (const auto& filled : care.questionnaires) {
        if (form == nullptr || form_of(filled) != form || !filled.date || *filled.date > day)
            continue;
        if (last && last->date > *filled.date) continue;
        if (auto found = risk_of(filled, *form)) last = found;
    }
    return last;
}

bool fits(const CareLine& line, const CarePlan& plan) {
    if (!plan.situation || !line.situations.contains(*plan.situation)) return false;
    if (line.risk_classes.empty()) return true;
    return plan.risk &&
           line.risk_classes.contains(plan.risk->form->classes[plan.risk->risk_class].id);
}

AdviceState state_of(const CareLine& line, const Care& care) {
    for (const auto& choice : care.advice) {
        if (choice.advice != line.id) continue;
        if (choice.choice == "ticked") return AdviceState::ticked;
        if (choice.choice == "dropped") return AdviceState::dropped;
    }
    return AdviceState::proposed;
}

}  // namespace

CarePlan care_plan(const Case& facts, const tables::Instrument& instrument, Date day) {
    const auto diagnosis = diagnosis_on(facts, instrument, day);
    CarePlan plan{.day = day,
                  .situation = advice_situation(diagnosis),
                  .duration_days = diagnosis.duration_days,
                  .risk = last_risk(facts.care, day)};
    for (const auto& line : tables::care_plan_data().lines) {
        const CarePlanLine entry{
            .line = &line, .state = state_of(line, facts.care), .fits = fits(line, plan)};
        if (entry.fits || entry.state == AdviceState::ticked) plan.lines.push_back(entry);
    }
    return plan;
}

std::string_view name_of(tables::AdviceSituation situation) {
    using tables::AdviceSituation;
    switch (situation) {
        case AdviceSituation::emergency:
            return "emergency";
        case AdviceSituation::red_flag:
            return "red-flag";
        case AdviceSituation::radicular:
            return "radicular";
        case AdviceSituation::elsewhere:
            return "elsewhere";
        case AdviceSituation::acute:
            return "acute";
        case AdviceSituation::subacute:
            return "subacute";
        case AdviceSituation::chronic:
            break;
    }
    return "chronic";
}

std::string situation_words(const CarePlan& plan, const Translator& tr) {
    if (!plan.situation)
        return tr.tr("Step 1, the diagnosis, is not complete on this day: no advice is given.");
    const auto& title =
        tables::code_title("care-situation", name_of(*plan.situation)).in(tr.language());
    if (!plan.duration_days) return title;
    return tr.tr("{0}, {1} days since the onset", {title, std::to_string(*plan.duration_days)});
}

std::string risk_words(const CarePlan& plan, const Translator& tr) {
    const auto language = tr.language();
    if (!plan.risk) {
        const auto* form = tables::find_questionnaire(tables::care_plan_data().risk_questionnaire);
        return tr.tr("Risk of a long course: not known, no {0} filled in",
                     {form == nullptr ? std::string{} : form->title.in(language)});
    }
    const auto& form = *plan.risk->form;
    return tr.tr("Risk of a long course: {0} ({1}, {2})",
                 {form.classes[plan.risk->risk_class].title.in(language), form.title.in(language),
                  tr.date(plan.risk->date)});
}

std::string care_reason(const CarePlan& plan, const CarePlanLine& line, const Translator& tr) {
    if (!line.fits) return tr.tr("agreed earlier; it no longer fits the phase or the risk");
    const auto language = tr.language();
    const auto& phase = tables::code_title("care-situation", name_of(*plan.situation)).in(language);
    if (line.line->risk_classes.empty()) return phase;
    const auto& risk = *plan.risk;
    return tr.tr("{0}; {1} on {2}: {3}", {phase, risk.form->title.in(language), tr.date(risk.date),
                                          risk.form->classes[risk.risk_class].title.in(language)});
}

}  // namespace werkrug::core
