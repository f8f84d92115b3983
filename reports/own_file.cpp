#include "reports/own_file.hpp"

#include "core/register/audit_words.hpp"
#include "core/register/change_words.hpp"
#include "reports/layout/table.hpp"
#include "reports/pdf/finish.hpp"
#include "reports/sections/care.hpp"
#include "reports/sections/disclosed_case.hpp"
#include "reports/sections/machine_readable.hpp"
#include "reports/sections/words.hpp"

namespace werkrug::reports {

namespace {

using namespace layout;
using namespace sections;

constexpr TextStyle title_style{Weight::bold, 23, style::accent};
constexpr int section_count = 18;

// Reference and corrections of the notification, as far as there are.
void write_notification_details(Flow& flow, const Report& report, const core::CaseMarks& marks) {
    const auto& tr = report.tr;
    if (!marks.notification_reference.empty())
        draw_facts(flow, {{tr.tr("Reference of the NCvB"), marks.notification_reference}});
    for (const auto& correction : marks.corrections)
        draw_facts(flow, {{tr.tr("Notification corrected on {0}", {tr.date(correction.on)}),
                           correction.what}});
}

void write_cover(Flow& flow, const Report& report, const core::OwnFileFacts& facts) {
    const auto& tr = report.tr;
    flow.paragraph(tr.tr("MEDICALLY CONFIDENTIAL"), style::small_bold);
    flow.paragraph(tr.tr("Own file"), title_style);
    flow.gap(10);
    section(flow, report, 1, tr.tr("File details"), Kind::none);
    draw_facts(
        flow,
        {{tr.tr("Case"), text_or_not_recorded(report, facts.case_id)},
         {tr.tr("Printed on"), tr.date(facts.day)},
         {tr.tr("Date of assessment"), date_or_not_recorded(report, facts.assessment_date)},
         {tr.tr("About"), full_name(report)},
         {tr.tr("Date of birth"), date_or_not_recorded(report, facts.worker.birth_date)},
         {tr.tr("Sex"), code_or_not_recorded(report, "sex", core::name_of(facts.worker.sex))},
         {tr.tr("Worker number"), text_or_not_recorded(report, facts.worker_number)},
         {tr.tr("Notified to the NCvB on"), date_or_not_recorded(report, facts.marks.notified_on)},
         {tr.tr("Closed on"), date_or_not_recorded(report, facts.marks.closed_on)}});
    write_notification_details(flow, report, facts.marks);
}

void write_consents(Flow& flow, const Report& report, const core::OwnFileFacts& facts) {
    const auto& tr = report.tr;
    section(flow, report, 3, tr.tr("Consents"), Kind::facts);
    if (facts.consents.empty()) flow.paragraph(not_recorded(report));
    for (const auto& consent : facts.consents)
        draw_facts(flow,
                   {{tr.tr("Consent to disclose to"),
                     code_or_not_recorded(report, "consent-to", consent.to)},
                    {tr.tr("Recipient"), text_or_not_recorded(report, consent.recipient)},
                    {tr.tr("Purpose"), text_or_not_recorded(report, consent.purpose)},
                    {tr.tr("Consent given on"), date_or_not_recorded(report, consent.date)},
                    {tr.tr("Valid until"), date_or_not_recorded(report, consent.until)},
                    {tr.tr("Withdrawn on"), date_or_not_recorded(report, consent.withdrawn)}});
}

std::string changes_in_words(const Report& report, const core::HistoryEntry& entry) {
    std::string words;
    for (const auto& change : entry.changes)
        words += (words.empty() ? "" : "\n") +
                 core::difference_words(change, report.instrument, report.tr);
    return words.empty() ? report.tr.tr("first revision, or nothing changed") : words;
}

void write_care_section(Flow& flow, const Report& report) {
    section(flow, report, 15, report.tr.tr("Care and follow-up"), Kind::facts);
    if (report.facts.care == core::Care{}) return flow.paragraph(not_recorded(report));
    write_care(flow, report, PlanShown::all);
}

void write_revisions(Flow& flow, const Report& report, const core::OwnFileFacts& facts) {
    const auto& tr = report.tr;
    section(flow, report, 16, tr.tr("Revisions"), Kind::facts);
    if (facts.history.empty())
        return flow.paragraph(tr.tr("This case is not kept in a register: it has no history."));
    Table table{.columns = {{tr.tr("Revision"), 0.1, Align::right},
                            {tr.tr("Saved (UTC)"), 0.2},
                            {tr.tr("By"), 0.16},
                            {tr.tr("What changed"), 0.54}}};
    for (const auto& entry : facts.history)
        table.rows.push_back({std::to_string(entry.saved.revision),
                              core::print_timestamp(entry.saved.saved_at), entry.saved.saved_by,
                              changes_in_words(report, entry)});
    draw_table(flow, table);
}

void write_exports(Flow& flow, const Report& report, const core::OwnFileFacts& facts) {
    const auto& tr = report.tr;
    section(flow, report, 17, tr.tr("Exports"), Kind::facts);
    if (facts.exports.empty()) return flow.paragraph(tr.tr("Nothing of this case was exported."));
    Table table{
        .columns = {{tr.tr("When (UTC)"), 0.2}, {tr.tr("By"), 0.16}, {tr.tr("What"), 0.64}}};
    for (const auto& entry : facts.exports)
        table.rows.push_back(
            {core::print_timestamp(entry.at), entry.who, core::audit_words(entry, tr)});
    draw_table(flow, table);
}

void write_hash(Flow& flow, const Report& report) {
    const auto& tr = report.tr;
    section(flow, report, section_count, tr.tr("Document hash"), Kind::none);
    flow.lead_in(
        tr.tr("SHA-256 of the attached case file, followed by the SHA-256 of "
              "the instrument:"));
    flow.paragraph(report.facts_sha256, style::small);
}

void draw(pdf::Document& document, const Report& report, const core::OwnFileFacts& facts) {
    Flow flow(document, [](pdf::Document&) {});
    write_cover(flow, report, facts);
    const auto contents = reserve_contents(flow, report, section_count);
    flow.new_page();
    write_author(flow, report);
    write_consents(flow, report, facts);
    write_basis(flow, report);
    write_history(flow, report);
    write_medical_file(flow, report);
    write_diagnosis(flow, report);
    write_work(flow, report);
    write_other_explanations(flow, report);
    write_assessment(flow, report);
    write_answers(flow, report);
    write_limits(flow, report);
    write_sources(flow, report);
    write_inspection(flow, report, facts.inspection, facts.marks.inspection_reply);
    write_care_section(flow, report);
    write_revisions(flow, report, facts);
    write_exports(flow, report, facts);
    write_hash(flow, report);
    write_contents(document, contents, flow.headings());
    write_running_heads(document, report, report.tr.tr("Own file {0}", {facts.case_id}));
}

// The whole case again: the own file holds all of it.
core::Case whole_case(const core::OwnFileFacts& facts, const std::string& instrument_id) {
    auto whole = disclosed_case(static_cast<const core::AssessedCase&>(facts), instrument_id);
    whole.worker.worker_number = facts.worker_number;
    whole.consents = facts.consents;
    whole.inspection = facts.inspection;
    return whole;
}

}  // namespace

std::string render_own_file(const core::OwnFileFacts& facts, const tables::InstrumentFile& file,
                            Language language) {
    const core::Translator tr(language);
    const auto whole = whole_case(facts, file.instrument.id);
    const auto report = report_of(facts, whole, file, tr);
    pdf::Document document;
    draw(document, report, facts);
    return pdf::finish(document,
                       {.title = tr.tr("Own file"),
                        .author = facts.physician.name,
                        .subject = tr.tr("medically confidential"),
                        .date = facts.day,
                        .language = language},
                       machine_readable(whole, facts.assessment, file, tr));
}

}  // namespace werkrug::reports
