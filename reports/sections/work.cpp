// Section 8: the work, and the level of each factor with its criterion, source and evidence.
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

using namespace layout;

namespace {

void write_employment(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    const auto& employment = report.facts.employment;
    subsection(flow, report, "8.1", report.tr.tr("Employment"), Kind::facts);
    draw_facts(flow, {
                         {tr.tr("Employer"), text_or_not_recorded(report, employment.employer)},
                         {tr.tr("Sector"), coded_text(report, employment.sector)},
                         {tr.tr("Occupation"), coded_text(report, employment.occupation)},
                         {tr.tr("From"), date_or_not_recorded(report, employment.from)},
                         {tr.tr("Until"),
                          employment.to ? tr.date(*employment.to) : tr.tr("no end date recorded")},
                         {tr.tr("Hours per week"),
                          number_or_not_recorded(report, employment.hours_per_week)},
                     });
}

std::string note_of(const Report& report, const std::string& factor) {
    for (const auto& exposure : report.facts.exposure.factors)
        if (exposure.factor == factor) return exposure.note;
    return {};
}

std::string origin_words(const Report& report, const tables::Factor& factor,
                         const core::FactorResult& result) {
    const auto& tr = report.tr;
    if (result.choice == core::LevelChoice::worksheet) return tr.tr("derived from the worksheet");
    if (result.choice == core::LevelChoice::unknown) return not_recorded(report);
    if (!result.differs()) return tr.tr("stated by the author");
    return tr.tr("stated by the author; the worksheet gives: {0}",
                 {level_title(report, factor, result.derived)});
}

std::string evidence_and_note(const Report& report, const tables::Factor& factor,
                              const core::FactorResult& result) {
    auto words =
        result.evidence
            ? report.instrument.evidence_grades[*result.evidence].title.in(report.tr.language())
            : not_recorded(report);
    const auto note = note_of(report, factor.id);
    return note.empty() ? words : words + "\n" + report.tr.tr("Note: {0}", {note});
}

std::string points_words(const Report& report, const tables::Factor& factor,
                         const core::FactorResult& result) {
    if (!factor.counted) return report.tr.tr("not counted");
    return result.level ? std::to_string(result.points) : report.tr.tr("unknown");
}

void write_levels(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "8.2", report.tr.tr("Level of each factor"), Kind::facts);
    Table table{.columns = {{tr.tr("Factor"), 0.22},
                            {tr.tr("Level"), 0.13},
                            {tr.tr("How"), 0.2},
                            {tr.tr("Evidence and note"), 0.33},
                            {tr.tr("Points"), 0.12, Align::right}}};
    for (const auto& result : report.facts.assessment.exposure.factors) {
        const auto& factor = report.instrument.factors[result.factor];
        table.rows.push_back({factor.title.in(tr.language()),
                              Cell(level_title(report, factor, result.level), style::small_bold),
                              origin_words(report, factor, result),
                              evidence_and_note(report, factor, result),
                              points_words(report, factor, result)});
    }
    draw_table(flow, table);
}

void add_criteria(Table& table, const Report& report, const core::FactorResult& result) {
    const auto& factor = report.instrument.factors[result.factor];
    for (const auto& level : factor.levels) {
        const bool used = result.level == level.level;
        const auto& look = used ? style::small_bold : style::small;
        const auto title = level.title.in(report.tr.language());
        table.rows.push_back({Cell(factor.title.in(report.tr.language()), look),
                              Cell(used ? report.tr.tr("{0} (used here)", {title}) : title, look),
                              Cell(level.criterion.in(report.tr.language()), look),
                              Cell(basis_words(report, level.basis), style::small_muted)});
    }
}

void write_criteria(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    subsection(flow, report, "8.3", report.tr.tr("Criteria of the levels"), Kind::by_instrument);
    Table table{.columns = {{tr.tr("Factor"), 0.19},
                            {tr.tr("Level"), 0.15},
                            {tr.tr("Criterion"), 0.36},
                            {tr.tr("Basis of the criterion"), 0.3}}};
    for (const auto& result : report.facts.assessment.exposure.factors)
        if (result.recorded || report.instrument.factors[result.factor].counted)
            add_criteria(table, report, result);
    draw_table(flow, table);
    std::vector<std::string> orientations;
    for (const auto& orientation : report.instrument.orientations)
        orientations.push_back(orientation.text.in(tr.language()));
    if (orientations.empty()) return;
    flow.lead_in(tr.tr("For orientation only, never counted:"), style::body_muted);
    flow.bullets(orientations);
}

}  // namespace

void write_work(Flow& flow, const Report& report) {
    section(flow, report, 8, report.tr.tr("Work and exposure"), Kind::none);
    write_employment(flow, report);
    write_levels(flow, report);
    write_criteria(flow, report);
    write_worksheet(flow, report);
}

}  // namespace werkrug::reports::sections
