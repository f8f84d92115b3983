#include "core/assessment/model_rows.hpp"

namespace werkrug::core {

namespace {

std::string titles_of(const std::vector<std::string>& factors, const tables::Instrument& instrument,
                      const Translator& tr) {
    std::string titles;
    for (const auto& id : factors) {
        const auto* factor = instrument.find_factor(id);
        titles += (titles.empty() ? "" : ", ") +
                  (factor == nullptr ? id : factor->title.in(tr.language()));
    }
    return titles;
}

std::string verdict_of(const ModelOutcome& outcome, const Translator& tr) {
    auto words = outcome.reaches_threshold ? tr.tr("reaches the threshold")
                                           : tr.tr("does not reach the threshold");
    if (outcome.borderline) words += ", " + tr.tr("borderline");
    return words;
}

std::string remark_on(const ModelOutcome& outcome, const tables::Instrument& instrument,
                      const Translator& tr) {
    std::string words;
    if (outcome.own) words = tr.tr("The instrument of this case.");
    if (!outcome.uncovered_factors.empty())
        words += (words.empty() ? "" : " ") +
                 tr.tr("Present, but not counted here: {0}",
                       {titles_of(outcome.uncovered_factors, instrument, tr)}) +
                 ".";
    if (!outcome.source.empty()) words += (words.empty() ? "" : " ") + outcome.source;
    return words;
}

}  // namespace

std::vector<ModelRow> model_rows(const ModelComparison& comparison,
                                 const tables::Instrument& instrument, const Translator& tr) {
    std::vector<ModelRow> rows;
    rows.reserve(comparison.outcomes.size());
    for (const auto& outcome : comparison.outcomes)
        rows.push_back(
            {.title = outcome.title.in(tr.language()),
             .percent = tr.percent(outcome.percent_table.value_or(outcome.percent_model)),
             .interval = tr.tr("{0} to {1}", {tr.percent(outcome.interval95.low),
                                              tr.percent(outcome.interval95.high)}),
             .verdict = verdict_of(outcome, tr),
             .remark = remark_on(outcome, instrument, tr)});
    return rows;
}

std::string model_headline(const ModelComparison& comparison, const Translator& tr) {
    const auto threshold = tr.percent(comparison.threshold_percent, 0);
    return comparison.conclusion_depends()
               ? tr.tr("The conclusion depends on the model: some reach {0}, others do not.",
                       {threshold})
               : tr.tr("By every model here the conclusion is the same (threshold {0}).",
                       {threshold});
}

}  // namespace werkrug::core
