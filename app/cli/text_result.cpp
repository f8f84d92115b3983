#include "app/cli/text_result.hpp"

#include "app/cli/plain_text.hpp"
#include "core/assessment/explain.hpp"
#include "core/assessment/work_relatedness.hpp"
#include "tables/code_lists.hpp"

#include <algorithm>

namespace werkrug::app {

namespace {

using core::Assessment;
using core::Translator;
using tables::Instrument;

std::string heading(const std::string& text) {
    return "\n" + text + "\n" + std::string(width(text), '-') + "\n";
}

const std::string& code_words(std::string_view list, std::string_view code, const Translator& tr) {
    return tables::code_title(list, code).in(tr.language());
}

std::string head_text(const core::Case& facts, const Instrument& instrument, const Translator& tr) {
    const auto status = code_words("instrument-status", tables::name_of(instrument.status), tr);
    return wrap(tr.tr("Werkrug: case {0}", {facts.id})) +
           wrap(tr.tr("Instrument {0}, version {1} ({2})",
                      {instrument.id, instrument.version, status}));
}

std::string diagnosis_text(const Assessment& assessment, const Instrument& instrument,
                           const Translator& tr) {
    const auto& result = assessment.diagnosis;
    auto text = heading(tr.tr("1 Diagnosis"));
    text += wrap(code_words("diagnosis-conclusion", core::name_of(result.conclusion), tr), 2);
    if (result.duration_class)
        text +=
            wrap(tr.tr("Duration: {0} days, {1}",
                       {std::to_string(*result.duration_days),
                        code_words("duration-class", tables::name_of(*result.duration_class), tr)}),
                 2);
    if (result.code) {
        const auto& code = instrument.diagnosis.codes[*result.code];
        text += wrap("CAS " + code.cas + ", ICD-10 " + code.icd10, 2);
    }
    if (result.emergency) text += wrap(tr.tr("Emergency: refer the same day."), 2, "! ");
    return text;
}

std::string factor_line(const core::FactorResult& result, const Instrument& instrument,
                        const Translator& tr) {
    constexpr std::size_t title_width = 34;
    constexpr std::size_t level_width = 14;
    constexpr std::size_t points_width = 6;
    const auto& factor = instrument.factors[result.factor];
    const auto level =
        result.level ? factor.find(*result.level)->title.in(tr.language()) : tr.tr("not known");
    std::string points = "–";
    if (factor.counted && result.level) points = std::to_string(result.points);
    const auto evidence = result.evidence
                              ? instrument.evidence_grades[*result.evidence].title.in(tr.language())
                              : std::string{};
    auto line = "  " + pad_right(factor.title.in(tr.language()), title_width) + " " +
                pad_right(level, level_width) + pad_left(points, points_width) + "  " + evidence;
    return line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
}

std::string measures_text(const core::ExposureResult& exposure, const Instrument& instrument,
                          const Translator& tr) {
    std::string text;
    for (std::size_t i = 0; i < exposure.measures.size(); ++i) {
        const auto& measure = instrument.measures[i];
        const auto value = exposure.measures[i]
                               ? core::measure_text(*exposure.measures[i], measure, tr)
                               : tr.tr("not known");
        text += wrap(measure.title.in(tr.language()) + ": " + value, 4, "  - ");
    }
    return text.empty() ? text : "\n" + wrap(tr.tr("From the worksheet:"), 2) + text;
}

std::string exposure_text(const Assessment& assessment, const Instrument& instrument,
                          const Translator& tr) {
    auto text = heading(tr.tr("2 Exposure"));
    for (const auto& result : assessment.exposure.factors)
        if (instrument.factors[result.factor].counted || result.recorded)
            text += factor_line(result, instrument, tr);
    text += wrap(assessment.exposure.points
                     ? tr.tr("Points together: {0}.", {std::to_string(*assessment.exposure.points)})
                     : tr.tr("The points are not known yet."),
                 2);
    return text + measures_text(assessment.exposure, instrument, tr);
}

std::string outcome_text(const core::WorkRelatedness& outcome, const Translator& tr) {
    const auto beside = [&](double percent) {
        return core::percent_beside_threshold(percent, outcome.threshold_percent, tr);
    };
    std::string text;
    text += wrap(tr.tr("Table: {0}. Threshold: {1}.",
                       {beside(outcome.percent_table), tr.percent(outcome.threshold_percent, 0)}),
                 2);
    text += wrap(tr.tr("Model: {0}, 95% interval {1} to {2}.",
                       {beside(outcome.percent_model), beside(outcome.interval95.low),
                        beside(outcome.interval95.high)}),
                 2);
    text += wrap(outcome.occupational_disease
                     ? tr.tr("By this instrument: predominantly caused by work.")
                     : tr.tr("By this instrument: not predominantly caused by work."),
                 2);
    if (outcome.borderline) text += wrap(tr.tr("This is a borderline case."), 2, "! ");
    return text;
}

std::string work_relatedness_text(const Assessment& assessment, const Instrument& instrument,
                                  const Translator& tr) {
    auto text = heading(tr.tr("3 Work-relatedness"));
    if (!assessment.work_relatedness)
        return text + wrap(tr.tr("No percentage: see what is missing and the reasons below."), 2);
    const auto& outcome = *assessment.work_relatedness;
    const MarkedCell cell{.points = *assessment.exposure.points, .age_band = outcome.age_band};
    return text + outcome_text(outcome, tr) + "\n" + text_table(instrument, &cell, tr);
}

std::string missing_facts_text(const Assessment& assessment, const Instrument& instrument,
                               const Translator& tr) {
    if (assessment.incomplete.empty()) return {};
    auto text = heading(tr.tr("Missing"));
    for (const auto& missing : assessment.incomplete)
        text += wrap(core::missing_text(missing, instrument, tr), 4, "  - ");
    return text;
}

// The sources cited so far; each is printed once, at the end, and cited by its number.
class SourceList {
  public:
    std::string cite(const std::string& source) {
        auto place = std::find(sources_.begin(), sources_.end(), source);
        if (place == sources_.end()) place = sources_.insert(place, source);
        return "[" + std::to_string(place - sources_.begin() + 1) + "]";
    }
    std::string print() const {
        std::string text;
        for (std::size_t i = 0; i < sources_.size(); ++i)
            text += wrap(sources_[i], 6, "  [" + std::to_string(i + 1) + "]");
        return text;
    }

  private:
    std::vector<std::string> sources_{};
};

std::string reasons_text(const std::vector<core::Explanation>& explanations, bool remarks,
                         const std::string& title, SourceList& sources) {
    std::string text;
    for (const auto& explanation : explanations)
        if (explanation.remark == remarks)
            text += wrap(explanation.text + " " + sources.cite(explanation.source), 4, "  - ");
    return text.empty() ? text : heading(title) + text;
}

std::string all_reasons_text(const std::vector<core::Explanation>& explanations,
                             const Translator& tr) {
    SourceList sources;
    auto text = reasons_text(explanations, false, tr.tr("Reasons"), sources);
    text += reasons_text(explanations, true, tr.tr("To be aware of"), sources);
    return text + heading(tr.tr("Sources")) + sources.print();
}

std::size_t column_width(const Instrument& instrument, const Translator& tr) {
    constexpr std::size_t narrowest = 12;
    constexpr std::size_t gap = 2;
    std::size_t widest = narrowest;
    for (const auto& band : instrument.age_bands)
        widest = std::max(widest, width(band.title.in(tr.language())) + gap);
    return widest;
}

// "[48.9] " for the marked cell, "52.7* " at or above the threshold, "46.1  " otherwise.
std::string cell_text(const Instrument& instrument, int points, std::size_t band, bool marked,
                      const Translator& tr) {
    const auto percent = tr.number(instrument.table[static_cast<std::size_t>(points)][band], 1);
    const bool reached =
        core::table_percent(instrument, points, band) >= instrument.threshold_percent;
    const auto framed = marked ? "[" + percent + "]" : percent + " ";
    return framed + (reached ? "*" : " ");
}

}  // namespace

std::string text_table(const Instrument& instrument, const MarkedCell* marked,
                       const Translator& tr) {
    constexpr std::size_t points_width = 8;
    const auto band_width = column_width(instrument, tr);
    auto text = pad_left(tr.tr("points"), points_width);
    for (const auto& band : instrument.age_bands)
        text += pad_left(band.title.in(tr.language()), band_width);
    text += "\n";
    for (int points = 0; points < static_cast<int>(instrument.table.size()); ++points) {
        auto line = pad_left(std::to_string(points), points_width);
        for (std::size_t band = 0; band < instrument.age_bands.size(); ++band) {
            const bool here =
                marked != nullptr && marked->age_band == band && marked->points == points;
            line += pad_left(cell_text(instrument, points, band, here, tr), band_width);
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    const auto threshold = tr.percent(instrument.threshold_percent, 0);
    text += wrap(tr.tr("* at least {0}", {threshold}), 2);
    if (marked != nullptr) text += wrap(tr.tr("[ ] this case"), 2);
    return text;
}

std::string text_result(const Assessment& assessment, const core::Case& facts,
                        const Instrument& instrument, const Translator& tr) {
    return head_text(facts, instrument, tr) + diagnosis_text(assessment, instrument, tr) +
           exposure_text(assessment, instrument, tr) +
           work_relatedness_text(assessment, instrument, tr) +
           missing_facts_text(assessment, instrument, tr) +
           all_reasons_text(core::explain(assessment, facts, instrument, tr), tr);
}

}  // namespace werkrug::app
