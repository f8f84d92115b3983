#include "core/assessment/explain.hpp"

#include "core/case/names.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>
#include <cmath>

namespace werkrug::core {

namespace {

using tables::Instrument;

std::string whole(double value) {
    return std::to_string(std::lround(value));
}

// The words of one assessment in one language. One function per step; each returns text and source.
class Explainer {
  public:
    Explainer(const Assessment& assessment, const Case& facts, const Instrument& instrument,
              const Translator& tr)
        : assessment_(assessment), facts_(facts), instrument_(instrument), tr_(tr) {}

    Explanation explain(const Reason& reason) const {
        Explanation result;
        if (reason.rule <= Rule::diagnosis_code)
            result = diagnosis(reason);
        else if (reason.rule <= Rule::points_sum)
            result = exposure(reason);
        else if (reason.rule <= Rule::borderline)
            result = step_three(reason);
        else if (reason.rule <= Rule::judgement_undecided)
            result = judgement(reason);
        else
            result = remark(reason);
        result.rule = name_of(reason.rule);
        result.remark = reason.rule > Rule::judgement_undecided;
        return result;
    }

  private:
    std::string cite(const std::string& source) const {
        const auto* found = instrument_.find_source(source);
        return found != nullptr ? found->citation : source;
    }
    const std::string& words(const LocalizedText& text) const { return text.in(tr_.language()); }

    Explanation diagnosis(const Reason& reason) const;
    Explanation red_flag(const Reason& reason) const;
    Explanation exposure(const Reason& reason) const;
    Explanation level(const Reason& reason) const;
    std::string derivation(const FactorResult& result) const;
    std::string points_addition() const;
    Explanation step_three(const Reason& reason) const;
    std::string threshold_text(const Reason& reason) const;
    Explanation judgement(const Reason& reason) const;
    Explanation remark(const Reason& reason) const;

    const Assessment& assessment_;
    const Case& facts_;
    const Instrument& instrument_;
    const Translator& tr_;
};

// ---- step 1

Explanation Explainer::diagnosis(const Reason& reason) const {
    const auto& diagnosis = instrument_.diagnosis;
    const auto said = [&](std::string text) {
        return Explanation{.text = std::move(text), .source = cite(diagnosis.source)};
    };
    switch (reason.rule) {
        case Rule::not_low_back_pain:
            return said(tr_.tr("The pain is not low in the back: the instrument does not apply."));
        case Rule::radicular_suspected:
            return said(
                tr_.tr("Pain below the knee in a dermatome: a lumbosacral radicular syndrome "
                       "is suspected. That is another disease; the assessment stops here."));
        case Rule::diagnosis_open:
            return said(
                tr_.tr("The diagnosis cannot be made yet: not all questions that it needs "
                       "are answered."));
        case Rule::nonspecific:
            return said(
                tr_.tr("Low-back pain, no red flag that holds without a specific cause being "
                       "excluded, no radicular pattern: {0}.",
                       {words(diagnosis.title)}));
        case Rule::duration:
            return said(tr_.tr(
                "{0} days from the onset to the assessment: {1}.",
                {whole(reason.values[0]),
                 words(tables::code_title(
                     "duration-class", tables::name_of(*assessment_.diagnosis.duration_class)))}));
        case Rule::diagnosis_code: {
            const auto& code = diagnosis.codes[reason.subject];
            return said(
                tr_.tr("Codes of this diagnosis: CAS {0}, ICD-10 {1}.", {code.cas, code.icd10}));
        }
        default:
            return red_flag(reason);
    }
}

Explanation Explainer::red_flag(const Reason& reason) const {
    const auto& flag = instrument_.diagnosis.red_flags[reason.subject];
    Explanation result{.source = cite(flag.source)};
    if (reason.rule == Rule::red_flag_present) {
        result.text = tr_.tr(
            "Red flag: {0}. A specific cause is suspected until it has been excluded "
            "and the exclusion recorded.",
            {words(flag.title)});
        if (flag.emergency) result.text += " " + tr_.tr("Emergency: refer the same day.");
        return result;
    }
    const auto& exclusion = *find_exclusion(facts_, flag.id);
    const auto by = exclusion.by.empty() ? tr_.tr("by whom not recorded")
                                         : words(tables::code_title("exclusion-by", exclusion.by));
    const auto when = exclusion.date ? tr_.date(*exclusion.date) : tr_.tr("date not recorded");
    result.text = tr_.tr("Red flag: {0}. A specific cause has been excluded ({1}, {2}).",
                         {words(flag.title), by, when});
    return result;
}

// ---- step 2

Explanation Explainer::exposure(const Reason& reason) const {
    if (reason.rule != Rule::points_sum) return level(reason);
    return {.text = tr_.tr("Points together: {0}.", {points_addition()}),
            .source = cite(instrument_.model.source)};
}

// "7 + 5 + 0 = 12"
std::string Explainer::points_addition() const {
    std::string text;
    for (const auto& result : assessment_.exposure.factors) {
        if (!instrument_.factors[result.factor].counted) continue;
        text += (text.empty() ? "" : " + ") + std::to_string(result.points);
    }
    return text + " = " + std::to_string(*assessment_.exposure.points);
}

Explanation Explainer::level(const Reason& reason) const {
    const auto& result = assessment_.exposure.factors[reason.subject];
    const auto& factor = instrument_.factors[reason.subject];
    const auto& title = words(factor.title);
    if (!result.level)
        return {.text = tr_.tr("{0}: the level is not known.", {title}),
                .source = cite(instrument_.model.source)};
    const auto& found = *factor.find(*result.level);
    Explanation said{.source = cite(found.source)};
    const auto evidence = result.evidence
                              ? words(instrument_.evidence_grades[*result.evidence].title)
                              : tr_.tr("not recorded");
    if (reason.rule == Rule::level_not_counted)
        said.text = tr_.tr("{0}: {1}; recorded, not counted by this instrument.",
                           {title, words(found.title)});
    else if (reason.rule == Rule::level_stated)
        said.text = tr_.tr("{0}: {1}, as stated by the physician; {2} points. Evidence: {3}.",
                           {title, words(found.title), std::to_string(result.points), evidence});
    else
        said.text = tr_.tr("{0}: {1}, from the worksheet; {2} points. {3} Evidence: {4}.",
                           {title, words(found.title), std::to_string(result.points),
                            derivation(result), evidence});
    return said;
}

// The measures that the level of a factor was derived from.
std::string Explainer::derivation(const FactorResult& result) const {
    std::vector<std::string> parts;
    std::vector<std::size_t> seen;
    for (const auto& level : instrument_.factors[result.factor].levels) {
        for (const auto& condition : level.conditions) {
            if (std::find(seen.begin(), seen.end(), condition.measure) != seen.end()) continue;
            seen.push_back(condition.measure);
            const auto& value = assessment_.exposure.measures[condition.measure];
            const auto& measure = instrument_.measures[condition.measure];
            parts.push_back(words(measure.title) + ": " +
                            (value ? measure_text(*value, measure, tr_) : tr_.tr("not known")));
        }
    }
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text.empty() ? text : text + ".";
}

// ---- step 3

Explanation Explainer::step_three(const Reason& reason) const {
    const auto& v = reason.values;
    const auto& model = instrument_.model.source;
    const auto said = [&](std::string text, const std::string& source) {
        return Explanation{.text = std::move(text), .source = cite(source)};
    };
    switch (reason.rule) {
        case Rule::age_band: {
            const auto& band = instrument_.age_bands[reason.subject];
            return said(tr_.tr("Age on the day of the assessment: {0} years, age band {1}; without "
                               "exposure {2} of these people have low-back pain.",
                               {whole(v[0]), words(band.title), tr_.percent(v[1], 0)}),
                        band.source);
        }
        case Rule::table_cell:
            return said(
                tr_.tr("Table: {0} points at age {1} give a work-relatedness of {2}.",
                       {whole(v[0]), words(instrument_.age_bands[reason.subject].title),
                        percent_beside_threshold(v[1], instrument_.threshold_percent, tr_)}),
                model);
        case Rule::threshold:
            return said(threshold_text(reason), instrument_.threshold_source);
        case Rule::model:
            return said(
                tr_.tr("Exact model: odds ratios together {0}, work-relatedness {1}.",
                       {tr_.number(v[0], 2),
                        percent_beside_threshold(v[1], instrument_.threshold_percent, tr_)}),
                model);
        case Rule::interval:
            return said(
                tr_.tr("95% interval of the model: {0} to {1}.",
                       {percent_beside_threshold(v[0], instrument_.threshold_percent, tr_),
                        percent_beside_threshold(v[1], instrument_.threshold_percent, tr_)}),
                model);
        case Rule::probability:
            return said(tr_.tr("Probability that the work-relatedness is at least {0}: {1}.",
                               {tr_.percent(v[1], 0), probability_text(v[0] / 100, tr_)}),
                        model);
        default:
            return said(
                tr_.tr("Borderline case: the threshold lies within the 95% interval, or table "
                       "and model fall on different sides of it. The percentage alone "
                       "cannot decide."),
                model);
    }
}

std::string Explainer::threshold_text(const Reason& reason) const {
    const auto threshold = tr_.percent(reason.values[1], 0);
    const auto reached = percent_beside_threshold(reason.values[0], reason.values[1], tr_);
    return reason.values[0] >= reason.values[1]
               ? tr_.tr(
                     "{0} is at least the threshold of {1}: by this instrument predominantly "
                     "caused by work, an occupational disease.",
                     {reached, threshold})
               : tr_.tr(
                     "{0} is below the threshold of {1}: by this instrument not predominantly "
                     "caused by work.",
                     {reached, threshold});
}

// ---- the doctor's judgement

Explanation Explainer::judgement(const Reason& reason) const {
    Explanation said{.source = tr_.tr("The physician’s own judgement")};
    const auto conclusion = words(
        tables::code_title("conclusion", name_of(*assessment_.work_relatedness->conclusion_class)));
    if (reason.rule == Rule::judgement_agrees)
        said.text = tr_.tr("The physician concludes “{0}”, on the same side as the instrument.",
                           {conclusion});
    else if (reason.rule == Rule::judgement_undecided)
        said.text = tr_.tr("The physician concludes “{0}”.", {conclusion});
    else
        said.text =
            tr_.tr("The physician concludes “{0}” and deviates from the instrument. Reason: {1}",
                   {conclusion, facts_.judgement.reason.empty() ? tr_.tr("not recorded")
                                                                : facts_.judgement.reason});
    return said;
}

// ---- what to be aware of

Explanation Explainer::remark(const Reason& reason) const {
    const auto& model = instrument_.model.source;
    const auto said = [&](std::string text, const std::string& source) {
        return Explanation{.text = std::move(text), .source = cite(source)};
    };
    const auto factor = [&] { return words(instrument_.factors[reason.subject].title); };
    switch (reason.rule) {
        case Rule::remark_age_band_at_onset: {
            const auto& band = instrument_.age_bands[reason.subject];
            return said(
                tr_.tr("At the onset of this episode the age was {0} years: another age band "
                       "({1}). The age on the day of the assessment counts.",
                       {whole(reason.values[0]), words(band.title)}),
                band.source);
        }
        case Rule::remark_weak_evidence: {
            const auto& grades = instrument_.evidence_grades;
            return said(
                tr_.tr("The level of “{0}” decides the conclusion and rests on history or a "
                       "questionnaire only, or its evidence is not recorded: often not good "
                       "enough for a precise estimate.",
                       {factor()}),
                grades.empty() ? model : grades.back().source);
        }
        case Rule::remark_levels_differ: {
            const auto& result = assessment_.exposure.factors[reason.subject];
            const auto& found = *instrument_.factors[reason.subject].find(*result.derived);
            return said(
                tr_.tr("“{0}”: the worksheet gives the level {1}, the physician states another "
                       "one. The stated level counts.",
                       {factor(), words(found.title)}),
                found.source);
        }
        case Rule::remark_uncorrected_odds_ratios:
            return said(tr_.tr("The odds ratios are not corrected for confounding: the authors’ "
                               "corrected ones are not available. The percentages are upper "
                               "estimates."),
                        model);
        case Rule::remark_interval_assumed:
            return said(
                tr_.tr("The interval of the odds ratio for high exposure is not known; the "
                       "standard error of the same factor’s odds ratio for any exposure was "
                       "taken."),
                model);
        case Rule::remark_working_definition:
            return said(tr_.tr("Criteria of the exposure levels are a working definition of this "
                               "project, not verified against the original."),
                        words(instrument_.title));
        case Rule::remark_derived_instrument:
            return said(
                tr_.tr("This instrument was derived from the published model. It is not the "
                       "transcript of an official form."),
                model);
        default:
            return said(tr_.tr("Without the diagnosis of nonspecific low-back pain no "
                               "work-relatedness is computed."),
                        instrument_.diagnosis.source);
    }
}

}  // namespace

std::vector<Explanation> explain(const Assessment& assessment, const Case& facts,
                                 const Instrument& instrument, const Translator& tr) {
    const Explainer explainer(assessment, facts, instrument, tr);
    std::vector<Explanation> explanations;
    explanations.reserve(assessment.reasons.size());
    for (const auto& reason : assessment.reasons) explanations.push_back(explainer.explain(reason));
    return explanations;
}

}  // namespace werkrug::core
