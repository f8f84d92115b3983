// Sections 12 and 13: what must not be read into this report, and what its numbers rest on.
#include "reports/layout/table.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports::sections {

using namespace layout;

namespace {

std::string note_words(const Report& report, const tables::Note& note) {
    const auto* source = report.instrument.find_source(note.source);
    return with_reference(report, note.text.in(report.tr.language()),
                          source == nullptr ? std::string() : source->citation);
}

}  // namespace

void write_limits(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    section(flow, report, 12, report.tr.tr("What this report does not say"), Kind::none);
    std::vector<std::string> limits{
        tr.tr("It gives no judgement on liability, on the employer’s duty of care, or on damage."),
        tr.tr("The criterion for registering an occupational disease is not the criterion of civil "
              "law."),
        tr.tr("The percentage is a figure of groups of people like this worker; it does not prove "
              "the cause in one person."),
        tr.tr("“Cannot be answered” is an answer. What was not recorded was not weighed."),
    };
    if (report.instrument.status == tables::Status::derived) {
        limits.push_back(
            tr.tr("The instrument is derived from a published model. It is not the transcript of "
                  "an official form."));
        limits.push_back(
            tr.tr("The odds ratios are not corrected for confounders, so that the percentages are "
                  "upper estimates."));
    }
    flow.bullets(limits);
    if (report.instrument.notes.empty()) return;
    flow.lead_in(tr.tr("Notes of the instrument"), style::body_bold);
    std::vector<std::string> notes;
    for (const auto& note : report.instrument.notes) notes.push_back(note_words(report, note));
    flow.bullets(notes);
}

void write_sources(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    section(flow, report, 13, report.tr.tr("Sources"), Kind::none);
    if (report.instrument.sources.empty()) return flow.paragraph(not_recorded(report));
    Table table{.columns = {{std::string(), 0.07},
                            {tr.tr("Source"), 0.58},
                            {tr.tr("DOI or address"), 0.35}}};
    for (const auto& source : report.instrument.sources)
        table.rows.push_back({reference(report, source.citation), source.citation,
                              source.link.empty() ? std::string("–") : source.link});
    draw_table(flow, table);
}

}  // namespace werkrug::reports::sections
