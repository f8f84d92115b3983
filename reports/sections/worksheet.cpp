// The worksheet in section 8: tasks with their lifts, postures and vibration, and what they yield.
#include "reports/layout/table.hpp"
#include "reports/sections/lifting_totals.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

using namespace layout;

namespace {

std::string short_number(const Report& report, const std::optional<double>& value) {
    return value ? report.tr.plain(*value) : "–";
}

void write_tasks(Flow& flow, const Report& report, const core::Worksheet& worksheet) {
    const auto& tr = report.tr;
    subsection(flow, report, "8.5", report.tr.tr("Tasks"), Kind::facts);
    Table table{
        .columns = {{tr.tr("Task"), 0.78}, {tr.tr("Minutes per shift"), 0.22, Align::right}}};
    for (const auto& task : worksheet.tasks)
        table.rows.push_back(
            {text_or_not_recorded(report, task.name), short_number(report, task.min_per_shift)});
    if (table.rows.empty()) return flow.paragraph(not_recorded(report));
    draw_table(flow, table);
}

// A column for the task, and one for each number of it.
std::vector<Column> numeric_columns(const Report& report, const std::vector<std::string>& titles) {
    std::vector<Column> columns{{report.tr.tr("Task"), 2.2}};
    for (const auto& title : titles) columns.push_back({title, 1, Align::right});
    return columns;
}

void write_table_or_not_recorded(Flow& flow, const Report& report, const Table& table) {
    if (table.rows.empty()) return flow.paragraph(not_recorded(report));
    draw_table(flow, table);
}

void write_lifts(Flow& flow, const Report& report, const core::Worksheet& worksheet) {
    const auto& tr = report.tr;
    const auto number = [&](const auto& value) { return short_number(report, value); };
    subsection(flow, report, "8.6", report.tr.tr("Lifting"), Kind::facts);
    Table table{.columns = numeric_columns(
                    report, {tr.tr("Load (kg)"), tr.tr("Per minute"), tr.tr("Hold (s)"), "H (cm)",
                             "V (cm)", "D (cm)", "A (°)"})};
    table.columns.push_back({report.tr.tr("Coupling"), 1.1});
    for (const auto& task : worksheet.tasks)
        for (const auto& lift : task.lifts)
            table.rows.push_back({task.name, number(lift.load_kg), number(lift.per_min),
                                  number(lift.hold_s), number(lift.h_cm), number(lift.v_cm),
                                  number(lift.d_cm), number(lift.asymmetry_deg),
                                  lift.coupling.empty()
                                      ? std::string("–")
                                      : code_or_not_recorded(report, "coupling", lift.coupling)});
    write_table_or_not_recorded(flow, report, table);
    if (table.rows.empty()) return;
    flow.paragraph(report.tr.tr("H: horizontal distance of the hands; V: height of the hands "
                                "at the start; D: vertical travel; A: angle of asymmetry."),
                   style::small_muted);
    write_lifting_totals(flow, report, worksheet);
}

void write_postures(Flow& flow, const Report& report, const core::Worksheet& worksheet) {
    const auto& tr = report.tr;
    subsection(flow, report, "8.7", report.tr.tr("Postures of the trunk"), Kind::facts);
    Table table{.columns = numeric_columns(report, {tr.tr("Flexion (°)"), tr.tr("Rotation (°)"),
                                                    tr.tr("Share of the task")})};
    for (const auto& task : worksheet.tasks)
        for (const auto& posture : task.postures)
            table.rows.push_back(
                {task.name, short_number(report, posture.trunk_flexion_deg),
                 short_number(report, posture.trunk_rotation_deg),
                 posture.share ? report.tr.percent(*posture.share * 100) : std::string("–")});
    write_table_or_not_recorded(flow, report, table);
}

void write_vibration(Flow& flow, const Report& report, const core::Worksheet& worksheet) {
    subsection(flow, report, "8.8", report.tr.tr("Whole-body vibration"), Kind::facts);
    Table table{.columns = numeric_columns(report, {"x (m/s²)", "y (m/s²)", "z (m/s²)"})};
    table.columns.push_back({report.tr.tr("Source"), 1.6});
    for (const auto& task : worksheet.tasks)
        for (const auto& vibration : task.vibrations)
            table.rows.push_back(
                {task.name, short_number(report, vibration.x_m_s2),
                 short_number(report, vibration.y_m_s2), short_number(report, vibration.z_m_s2),
                 code_or_not_recorded(report, "vibration-source", vibration.source)});
    write_table_or_not_recorded(flow, report, table);
    if (!table.rows.empty())
        flow.paragraph(
            report.tr.tr(
                "Frequency-weighted acceleration (r.m.s.) per axis, before the axis factors."),
            style::small_muted);
}

constexpr const char* working_definition_mark = " *";

std::string condition_words(const Report& report, const tables::FactorLevel& level,
                            const tables::Condition& condition) {
    const auto& measure = report.instrument.measures[condition.measure];
    const auto* sign = condition.comparison == tables::Comparison::at_least ? "≥" : ">";
    const auto limit = core::measure_text(condition.value, measure, report.tr);
    const auto* mark =
        condition.basis == tables::Basis::working_definition ? working_definition_mark : "";
    return level.title.in(report.tr.language()) + ": " + sign + "\u00a0" + limit + mark;
}

// The levels that a measure decides on, one a line: "high: > 10 % *".
std::string conditions_on(const Report& report, std::size_t measure) {
    std::string words;
    for (const auto& factor : report.instrument.factors)
        for (const auto& level : factor.levels)
            for (const auto& condition : level.conditions)
                if (condition.measure == measure)
                    words +=
                        (words.empty() ? "" : "\n") + condition_words(report, level, condition);
    return words;
}

void write_measures(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    const auto& values = report.facts.assessment.exposure.measures;
    subsection(flow, report, "8.9", report.tr.tr("What the worksheet yields"), Kind::by_instrument);
    Table table{.columns = {{tr.tr("Measure"), 0.5},
                            {tr.tr("Value"), 0.2, Align::right},
                            {tr.tr("Criteria"), 0.3}}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto& measure = report.instrument.measures[i];
        table.rows.push_back(
            {measure.title.in(tr.language()),
             Cell(values[i] ? core::measure_text(*values[i], measure, tr) : tr.tr("unknown"),
                  style::small_bold),
             conditions_on(report, i)});
    }
    flow.paragraph("* " + basis_words(report, tables::Basis::working_definition),
                   style::small_muted);
    write_table_or_not_recorded(flow, report, table);
}

}  // namespace

void write_worksheet(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "8.4", report.tr.tr("Worksheet"), Kind::facts);
    const auto& worksheet = report.facts.exposure.worksheet;
    if (!worksheet) return flow.paragraph(not_recorded(report));
    draw_facts(
        flow,
        {
            {tr.tr("Length of a shift"),
             worksheet->shift_min ? tr.tr("{0} minutes", {tr.plain(*worksheet->shift_min)})
                                  : not_recorded(report)},
            {tr.tr("Shifts per week"), number_or_not_recorded(report, worksheet->shifts_per_week)},
            {tr.tr("Years in this work"), number_or_not_recorded(report, worksheet->years)},
        });
    write_tasks(flow, report, *worksheet);
    write_lifts(flow, report, *worksheet);
    write_postures(flow, report, *worksheet);
    write_vibration(flow, report, *worksheet);
    write_measures(flow, report);
}

}  // namespace werkrug::reports::sections
