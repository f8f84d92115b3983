#include "reports/insurer_report.hpp"

#include "core/assessment/explain.hpp"
#include "core/io/sha256.hpp"
#include "reports/insurer/disclosed_case.hpp"
#include "reports/insurer/report.hpp"
#include "reports/pdf/finish.hpp"

#include <cmath>
#include <numbers>

namespace werkrug::reports {

namespace {

using namespace layout;

// A large light word from the lower left to the upper right, under the text.
void draw_watermark(pdf::Document& document, const std::string& word) {
    constexpr double degrees = 52;
    constexpr pdf::TextStyle look{pdf::Weight::bold, 118, style::watermark};
    const auto angle = degrees * std::numbers::pi / 180;
    const auto width = line_width(word, look);
    document.turned_text({pdf::page_width_pt / 2 - std::cos(angle) * width / 2 + 34,
                          pdf::page_height_pt / 2 + std::sin(angle) * width / 2 + 26},
                         degrees, word, look);
}

PageBackground background(const insurer::Report& report) {
    if (report.facts.final) return [](pdf::Document&) {};
    return
        [word = report.tr.tr("DRAFT")](pdf::Document& document) { draw_watermark(document, word); };
}

void write_sections(Flow& flow, const insurer::Report& report) {
    flow.new_page();
    insurer::write_author(flow, report);
    insurer::write_assignment(flow, report);
    insurer::write_basis(flow, report);
    insurer::write_history(flow, report);
    insurer::write_medical_file(flow, report);
    insurer::write_diagnosis(flow, report);
    insurer::write_work(flow, report);
    insurer::write_other_explanations(flow, report);
    insurer::write_assessment(flow, report);
    insurer::write_answers(flow, report);
    insurer::write_limits(flow, report);
    insurer::write_sources(flow, report);
    insurer::write_inspection(flow, report);
    insurer::write_signature(flow, report);
}

// The day the document became what it is: agreed to by the worker, or the day of assessment.
core::Date document_date(const core::InsurerFacts& facts) {
    const auto& inspection = facts.inspection;
    return facts.final && inspection && inspection->answered ? *inspection->answered
                                                             : facts.assessment_date;
}

pdf::DocumentInfo information(const insurer::Report& report) {
    const auto& tr = report.tr;
    return {
        .title = tr.tr("Report {0} for the medical adviser of the insurer", {report.facts.case_id}),
        .author = report.facts.physician.name,
        .subject = tr.tr("medically confidential"),
        .date = document_date(report.facts),
        .language = tr.language()};
}

std::string draw(const insurer::Report& report) {
    pdf::Document document;
    Flow flow(document, background(report));
    const auto contents = insurer::write_cover(flow, report);
    write_sections(flow, report);
    insurer::write_contents(document, contents, flow.headings());
    insurer::write_running_heads(document, report);
    return document.bytes();
}

}  // namespace

std::string render_insurer_report(const core::InsurerFacts& facts,
                                  const tables::InstrumentFile& file, Language language) {
    const core::Translator tr(language);
    const auto disclosed = insurer::disclosed_case(facts, file.instrument.id);
    const auto instrument_sha256 = core::sha256_hex(file.xml);
    const insurer::Report report{
        .facts = facts,
        .instrument = file.instrument,
        .tr = tr,
        .instrument_sha256 = instrument_sha256,
        .facts_sha256 = insurer::facts_sha256(disclosed, instrument_sha256),
        .explanations = core::explain(facts.assessment, disclosed, file.instrument, tr)};
    return pdf::finish(draw(report), information(report));
}

}  // namespace werkrug::reports
