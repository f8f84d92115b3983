// Sections 12 and 13: what must not be read into this report, and what its numbers rest on.
#include "reports/insurer/words.hpp"
#include "reports/layout/table.hpp"

namespace werkrug::reports::insurer {

using namespace layout;

namespace {

std::string note_words(const Report& report, const tables::Note& note) {
    const auto& text = note.text.in(report.tr.language());
    const auto* source = report.instrument.find_source(note.source);
    return source == nullptr ? text
                             : text + " " + report.tr.tr("[Source: {0}]", {source->citation});
}

}  // namespace

void write_limits(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    section(flow, report, 12, "What this report does not say", Kind::none);
    flow.bullets({
        tr.tr("It gives no judgement on liability, on the employer’s duty of care, or on damage."),
        tr.tr("The criterion for registering an occupational disease is not the criterion of civil "
              "law."),
        tr.tr("The percentage is a figure of groups of people like this worker; it does not prove "
              "the cause in one person."),
        tr.tr("The instrument is derived from a published model. It is not the transcript of an "
              "official form."),
        tr.tr("The odds ratios are not corrected for confounders, so that the percentages are "
              "upper estimates."),
        tr.tr("“Cannot be answered” is an answer. What was not recorded was not weighed."),
    });
    if (report.instrument.notes.empty()) return;
    flow.paragraph(tr.tr("Notes of the instrument"), style::body_bold);
    std::vector<std::string> notes;
    for (const auto& note : report.instrument.notes) notes.push_back(note_words(report, note));
    flow.bullets(notes);
}

void write_sources(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    section(flow, report, 13, "Sources", Kind::none);
    if (report.instrument.sources.empty()) return flow.paragraph(not_recorded(report));
    Table table{.columns = {{tr.tr("Source"), 0.64}, {tr.tr("DOI or address"), 0.36}}};
    for (const auto& source : report.instrument.sources)
        table.rows.push_back(
            {source.citation, source.link.empty() ? std::string("–") : source.link});
    draw_table(flow, table);
}

}  // namespace werkrug::reports::insurer
