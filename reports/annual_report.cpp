#include "reports/annual_report.hpp"

#include "core/practice/practice_output.hpp"
#include "core/practice/practice_words.hpp"
#include "reports/layout/table.hpp"
#include "reports/letters/letter.hpp"

namespace werkrug::reports {

namespace {

using namespace layout;
using core::Translator;

void write_table(Flow& flow, const core::ShownTable& shown, const Translator& tr) {
    constexpr double number_share = 0.28;
    Table table{
        .columns = {{.title = tr.tr("Category")},
                    {.title = tr.tr("Cases"), .share = number_share, .align = Align::right}},
        .compact = true};
    table.rows.reserve(shown.counts.size());
    for (const auto& [category, cases] : shown.counts)
        table.rows.push_back(
            {core::category_title(shown.id, category, tr), core::shown_number(cases, tr)});
    letters::write_heading(flow, core::table_title(shown.id, tr));
    draw_table(flow, table);
}

}  // namespace

std::string render_annual_report(const core::AnnualReport& report, core::Date made_on,
                                 const Translator& tr) {
    const letters::Letter document{
        .title = tr.tr("Annual report on low-back pain, {0}", {std::to_string(report.year)}),
        .foot = tr.tr("Werkrug, annual report for the employer"),
        .author = "Werkrug",
        .day = made_on};
    return letters::render_letter(document, tr, [&](Flow& flow) {
        letters::write_form_title(flow,
                                  core::annual_report_title(report.employer, report.year, tr));
        draw_facts(flow, {{tr.tr("All cases"), core::shown_number(report.cases, tr)},
                          {tr.tr("Made on"), tr.date(made_on)}});
        flow.gap(style::paragraph_gap_pt);
        flow.paragraph(core::hidden_words(tr));
        for (const auto& table : report.tables) write_table(flow, table, tr);
    });
}

}  // namespace werkrug::reports
