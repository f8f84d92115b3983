// Section 9: explanations outside work, weighed by the author.
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"
#include "tables/code_lists.hpp"

namespace werkrug::reports::sections {

using namespace layout;

namespace {

// "large, reasonable, somewhat, hardly": the whole scale, so that a grade can be read.
std::string scale_words(const Report& report) {
    std::string words;
    for (const auto& entry : tables::code_list("contribution"))
        words += (words.empty() ? "" : "; ") + entry.title.in(report.tr.language());
    return words;
}

}  // namespace

void write_other_explanations(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    section(flow, report, 9, report.tr.tr("Other explanations"), Kind::opinion);
    if (report.facts.other_causes.empty())
        return flow.paragraph(tr.tr("Explanations outside work: {0}.", {not_recorded(report)}));
    const SideRule opinion(flow);
    Table table{
        .columns = {{tr.tr("Explanation outside work"), 0.65}, {tr.tr("Contribution"), 0.35}}};
    for (const auto& cause : report.facts.other_causes)
        table.rows.push_back({text_or_not_recorded(report, cause.text),
                              Cell(code_or_not_recorded(report, "contribution", cause.contribution),
                                   style::small_bold)});
    draw_table(flow, table);
    flow.paragraph(tr.tr("Scale: {0}.", {scale_words(report)}), style::small_muted);
}

}  // namespace werkrug::reports::sections
