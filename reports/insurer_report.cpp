#include "reports/insurer_report.hpp"

#include "core/io/sha256.hpp"
#include "reports/insurer/report.hpp"
#include "reports/layout/watermark.hpp"
#include "reports/pdf/finish.hpp"
#include "reports/sections/disclosed_case.hpp"
#include "reports/sections/machine_readable.hpp"

namespace werkrug::reports {

namespace {

using namespace layout;
using namespace sections;

void write_sections(Flow& flow, const Report& report, const core::InsurerFacts& facts) {
    flow.new_page();
    write_author(flow, report);
    insurer::write_assignment(flow, report, facts);
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
    write_inspection(flow, report, facts.inspection, facts.reply);
    insurer::write_signature(flow, report);
}

// The day the document became what it is: agreed to by the worker, or the day of assessment.
core::Date document_date(const core::InsurerFacts& facts) {
    const auto& inspection = facts.inspection;
    return facts.final && inspection && inspection->answered ? *inspection->answered
                                                             : *facts.assessment_date;
}

pdf::DocumentInfo information(const core::InsurerFacts& facts, const core::Translator& tr) {
    return {.title = tr.tr("Report {0} for the medical adviser of the insurer", {facts.case_id}),
            .author = facts.physician.name,
            .subject = tr.tr("medically confidential"),
            .date = document_date(facts),
            .language = tr.language()};
}

std::string head_of(const core::InsurerFacts& facts, const core::Translator& tr) {
    const std::vector values{facts.case_id, std::to_string(facts.version)};
    return facts.final ? tr.tr("Report {0}, version {1}, final", values)
                       : tr.tr("Report {0}, version {1}, draft", values);
}

void draw(pdf::Document& document, const Report& report, const core::InsurerFacts& facts) {
    Flow flow(document, watermark(facts.final ? std::string() : report.tr.tr("DRAFT")));
    const auto contents = insurer::write_cover(flow, report, facts);
    write_sections(flow, report, facts);
    write_contents(document, contents, flow.headings());
    write_running_heads(document, report, head_of(facts, report.tr));
}

}  // namespace

std::string render_insurer_report(const core::InsurerFacts& facts,
                                  const tables::InstrumentFile& file, Language language) {
    const core::Translator tr(language);
    const auto disclosed = disclosed_case(facts, file.instrument.id);
    const auto report = report_of(facts, disclosed, file, tr);
    pdf::Document document;
    draw(document, report, facts);
    return pdf::finish(document, information(facts, tr),
                       machine_readable(disclosed, facts.assessment, file, tr));
}

}  // namespace werkrug::reports
