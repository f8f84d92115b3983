#include "app/gui/register/instrument_change_rows.hpp"

#include "app/gui/work_relatedness_summary.hpp"
#include "core/assessment/explain.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::app {

namespace {

using core::Translator;
using tables::Instrument;

constexpr const char* nothing = "–";
constexpr std::size_t digits_of_checksum = 12;

std::string checksum_of(const tables::InstrumentFile& instrument) {
    return core::stamp_of(instrument).sha256.substr(0, digits_of_checksum);
}

std::string diagnosis_of(const core::Assessment& assessment, const Translator& tr) {
    return tables::code_title("diagnosis-conclusion",
                              core::name_of(assessment.diagnosis.conclusion))
        .in(tr.language());
}

std::string threshold_of(const core::Assessment& assessment, const Translator& tr) {
    const auto& result = assessment.work_relatedness;
    return result ? tr.percent(result->threshold_percent, 0) : nothing;
}

std::string verdict_of(const core::Assessment& assessment, const Translator& tr) {
    if (!assessment.work_relatedness) return nothing;
    return assessment.work_relatedness->occupational_disease ? tr.tr("at or above the threshold")
                                                             : tr.tr("below the threshold");
}

std::string points_of(const std::string& factor, const Instrument& instrument,
                      const core::Assessment& assessment, const Translator& tr) {
    for (const auto& result : assessment.exposure.factors)
        if (instrument.factors.at(result.factor).id == factor && result.level)
            return tr.tr("{0} points", {std::to_string(result.points)});
    return nothing;
}

// Of both instruments, in the order of the present one.
std::vector<const tables::Factor*> factors_of(const Instrument& now, const Instrument& before) {
    std::vector<const tables::Factor*> factors;
    for (const auto& factor : now.factors) factors.push_back(&factor);
    for (const auto& factor : before.factors)
        if (now.find_factor(factor.id) == nullptr) factors.push_back(&factor);
    return factors;
}

}  // namespace

std::vector<ResultRow> instrument_change_rows(const core::InstrumentChange& change,
                                              const tables::InstrumentFile& instrument_now,
                                              const Translator& tr) {
    const auto& before = change.before.instrument;
    const auto& now = instrument_now.instrument;
    const auto then_figures = outcome_figures(change.then, tr);
    const auto now_figures = outcome_figures(change.now, tr);
    const auto both = [&](const std::string& name, auto words) {
        return ResultRow{name, words(change.then), words(change.now)};
    };
    std::vector<ResultRow> rows{
        {tr.tr("Instrument"), before.id, now.id},
        {tr.tr("Version"), before.version, now.version},
        {tr.tr("Checksum (SHA-256)"), checksum_of(change.before), checksum_of(instrument_now)},
        both(tr.tr("Diagnosis"), [&](const auto& result) { return diagnosis_of(result, tr); }),
        {tr.tr("Points"), then_figures.points, now_figures.points},
        {tr.tr("Work-relatedness by the table"), then_figures.percent_table,
         now_figures.percent_table},
        both(tr.tr("Threshold"), [&](const auto& result) { return threshold_of(result, tr); }),
        both(tr.tr("Outcome"), [&](const auto& result) { return verdict_of(result, tr); }),
        {tr.tr("By the model"), then_figures.percent_model, now_figures.percent_model},
        {tr.tr("95% interval"), then_figures.interval, now_figures.interval}};
    for (const auto* factor : factors_of(now, before))
        rows.push_back({factor->title.in(tr.language()),
                        points_of(factor->id, before, change.then, tr),
                        points_of(factor->id, now, change.now, tr)});
    return rows;
}

std::string instrument_change_headline(const core::InstrumentChange& change, const Translator& tr) {
    const auto outcome = [&](const core::Assessment& result) {
        return diagnosis_of(result, tr) + verdict_of(result, tr);
    };
    if (outcome(change.then) != outcome(change.now)) return tr.tr("The outcome is another one.");
    const auto then = outcome_figures(change.then, tr);
    const auto now = outcome_figures(change.now, tr);
    const bool same = then.points == now.points && then.percent_table == now.percent_table &&
                      then.percent_model == now.percent_model && then.interval == now.interval;
    return same ? tr.tr("The result is the same.")
                : tr.tr("The outcome is the same; numbers differ.");
}

}  // namespace werkrug::app
