// Section 10: the instrument applied to the facts, and the author's judgement beside it.
#include "reports/layout/table.hpp"
#include "reports/sections/figures.hpp"
#include "reports/sections/result_box.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

using namespace layout;

namespace {

void write_instrument(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    const auto& instrument = report.instrument;
    subsection(flow, report, "10.1", report.tr.tr("The instrument and its status"),
               Kind::by_instrument);
    draw_facts(flow,
               {
                   {tr.tr("Instrument"), instrument.title.in(tr.language())},
                   {tr.tr("Id and version"),
                    tr.tr("{0}, version {1}", {instrument.id, instrument.version})},
                   {tr.tr("Status"), code_or_not_recorded(report, "instrument-status",
                                                          tables::name_of(instrument.status))},
               });
    flow.paragraph("SHA-256 " + report.instrument_sha256, style::small_muted);
    flow.paragraph(instrument.summary.in(tr.language()), style::body);
}

// The points of the counted factors, with the sum below them: parts add up to the printed total.
Table points_table(const Report& report) {
    const auto& tr = report.tr;
    const auto& exposure = report.facts.assessment.exposure;
    Table table{.columns = {{tr.tr("Factor"), 0.55},
                            {tr.tr("Level"), 0.25},
                            {tr.tr("Points"), 0.2, Align::right}}};
    for (const auto& result : exposure.factors) {
        const auto& factor = report.instrument.factors[result.factor];
        if (!factor.counted) continue;
        table.rows.push_back({factor.title.in(tr.language()),
                              level_title(report, factor, result.level),
                              result.level ? std::to_string(result.points) : tr.tr("unknown")});
    }
    table.rows.push_back(
        {Cell(tr.tr("Sum of points"), style::small_bold), std::string(),
         Cell(exposure.points ? std::to_string(*exposure.points) : tr.tr("unknown"),
              style::small_bold)});
    return table;
}

void write_input(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "10.2", report.tr.tr("Input"), Kind::by_instrument);
    if (const auto& result = report.facts.assessment.work_relatedness)
        draw_facts(
            flow,
            {{tr.tr("Age on the day of assessment"),
              tr.tr("{0} years: band {1}",
                    {std::to_string(result->age),
                     report.instrument.age_bands[result->age_band].title.in(tr.language())})}});
    draw_table(flow, points_table(report));
}

void write_model(Flow& flow, const Report& report, const core::WorkRelatedness& result) {
    const auto& tr = report.tr;
    subsection(flow, report, "10.4", report.tr.tr("Model, interval and threshold"),
               Kind::by_instrument);
    draw_interval(flow, report, result);
    draw_table(flow, {.columns = {{tr.tr("Result"), 0.6},
                                  {tr.tr("Value, to four decimals"), 0.4, Align::right}},
                      .rows = {{tr.tr("By the table"), tr.percent(result.percent_table, 4)},
                               {tr.tr("By the model with the exact odds ratios"),
                                tr.percent(result.percent_model, 4)},
                               {tr.tr("95% interval of the model, lower limit"),
                                tr.percent(result.interval95.low, 4)},
                               {tr.tr("95% interval of the model, upper limit"),
                                tr.percent(result.interval95.high, 4)},
                               {tr.tr("Threshold"), tr.percent(result.threshold_percent, 4)},
                               {tr.tr("Probability of at least the threshold"),
                                tr.percent(result.probability_at_least_threshold * 100, 4)}}});
}

// From the definition of the etiologic fraction, EF = (p - p0) / p.
double percent_with_exposure(double prior_percent, double fraction_percent) {
    return prior_percent / (1 - fraction_percent / 100);
}

void write_comparison(Flow& flow, const Report& report, const core::WorkRelatedness& result) {
    const auto& tr = report.tr;
    const auto with = percent_with_exposure(result.prior_percent, result.percent_model);
    subsection(flow, report, "10.5", report.tr.tr("With and without the exposure"),
               Kind::by_instrument);
    draw_table(flow, {.columns = {{tr.tr("Situation"), 0.6},
                                  {tr.tr("Probability of low-back pain"), 0.4, Align::right}},
                      .rows = {{tr.tr("Without the exposure (prior of the age band)"),
                                tr.percent(result.prior_percent)},
                               {tr.tr("With the exposure of this case (model)"), tr.percent(with)},
                               {Cell(tr.tr("Share of the second that is due to the exposure"),
                                     style::small_bold),
                                Cell(tr.percent(result.percent_model), style::small_bold)}}});
    flow.paragraph(tr.tr(
        "These are figures of groups: of 100 people of this age with this exposure about {0} have "
        "low-back pain, and about {1} would without it. Which of them owe it to their work cannot "
        "be seen.",
        {tr.number(with, 0), tr.number(result.prior_percent, 0)}));
}

std::vector<std::string> explanations(const Report& report, bool remarks) {
    std::vector<std::string> texts;
    for (const auto& explanation : report.explanations)
        if (explanation.remark == remarks)
            texts.push_back(with_reference(report, explanation.text, explanation.source));
    return texts;
}

void write_reasons(Flow& flow, const Report& report) {
    const auto steps = explanations(report, false);
    const auto remarks = explanations(report, true);
    subsection(flow, report, "10.6", report.tr.tr("The reasoning, step by step"),
               Kind::by_instrument);
    if (steps.empty()) flow.paragraph(not_recorded(report));
    flow.numbered(steps);
    subsection(flow, report, "10.7", report.tr.tr("Points of attention"), Kind::by_instrument);
    if (remarks.empty()) flow.paragraph(report.tr.tr("None."));
    flow.bullets(remarks);
}

void write_judgement(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    const auto& judgement = report.facts.judgement;
    subsection(flow, report, "10.8", report.tr.tr("Judgement of the author"), Kind::opinion);
    const SideRule opinion(flow);
    const auto conclusion =
        judgement.conclusion ? core::name_of(*judgement.conclusion) : std::string_view{};
    draw_facts(flow,
               {{tr.tr("Conclusion class"), code_or_not_recorded(report, "conclusion", conclusion)},
                {tr.tr("Reason"), text_or_not_recorded(report, judgement.reason)}});
    const auto& result = report.facts.assessment.work_relatedness;
    if (result && result->deviates)
        flow.paragraph(
            tr.tr("This judgement is on the other side than the outcome of the instrument."),
            style::body_bold);
}

void write_without_result(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "10.4", tr.tr("Model, interval and threshold"), Kind::by_instrument);
    flow.paragraph(tr.tr("Not determined."));
    subsection(flow, report, "10.5", tr.tr("With and without the exposure"), Kind::by_instrument);
    flow.paragraph(tr.tr("Not determined."));
}

}  // namespace

void write_assessment(Flow& flow, const Report& report) {
    section(flow, report, 10, report.tr.tr("Assessment"), Kind::none);
    draw_result_box(flow, report);
    write_instrument(flow, report);
    write_input(flow, report);
    subsection(flow, report, "10.3", report.tr.tr("Table of age and points"), Kind::by_instrument);
    draw_age_table(flow, report);
    if (const auto& result = report.facts.assessment.work_relatedness) {
        write_model(flow, report, *result);
        write_comparison(flow, report, *result);
    } else {
        write_without_result(flow, report);
    }
    write_reasons(flow, report);
    write_judgement(flow, report);
}

}  // namespace werkrug::reports::sections
