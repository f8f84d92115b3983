// Makes a document of a case in a register, logs that it leaves, and writes it.
#include "app/cli/document_output.hpp"
#include "app/cli/plain_text.hpp"
#include "app/cli/register_commands.hpp"
#include "app/cli/register_session.hpp"
#include "core/assessment/assess.hpp"
#include "core/io/sha256.hpp"
#include "core/register/case_papers.hpp"

#include <iostream>

namespace werkrug::app {

namespace {

tables::InstrumentFile instrument_of(const core::Register& cases, const core::SavedCase& saved,
                                     const core::Case& facts, const std::string& file) {
    auto kept = cases.instrument(saved.instrument.sha256);
    if (kept) return std::move(*kept);
    return app::instrument_of(facts, file);
}

std::string export_name_of(core::DocumentKind kind, const std::string& format,
                           std::int64_t revision) {
    if (format == "xml") return core::export_name(core::ExportKind::notification_xml, revision);
    if (format == "csv") return core::export_name(core::ExportKind::notification_csv, revision);
    return core::export_name(kind, revision);
}

}  // namespace

Exit report_from_register(const RegisterOptions& options) {
    const core::Translator tr(options.language);
    const auto& wanted = options.report;
    const auto kind = document_for(wanted.recipient);
    if (!kind) {
        std::cerr << tr.text(core::absence_insurer_refusal()) << '\n';
        return Exit::refused;
    }
    auto cases = open_register(options, Need::writing);
    const auto id = find_case(cases, options.which_case);
    const auto saved = cases.last(id);
    const auto facts = core::facts_of(saved, options.file);
    const auto instrument = instrument_of(cases, saved, facts, options.file);
    const auto assessment = core::assess(facts, instrument.instrument);
    auto papers = core::papers_of(cases, id);
    const auto version = core::next_version(papers.exports, *kind);
    const auto made = make_wanted(*kind,
                                  {.facts = facts,
                                   .assessment = assessment,
                                   .instrument = instrument,
                                   .day = chosen_day(wanted).value_or(today_on_the_clock()),
                                   .marks = saved.marks,
                                   .version = version,
                                   .history = std::move(papers.history),
                                   .exports = std::move(papers.exports)},
                                  wanted, options.language);
    if (made.refusal) {
        std::cerr << tr.text(made.refusal->why) << '\n';
        return made.refusal->incomplete ? Exit::incomplete : Exit::refused;
    }
    // First the log: what leaves the register without a trace would be worse than a trace too many.
    cases.log_export(id, export_name_of(*kind, wanted.format, saved.revision),
                     core::recipient_code(*kind), core::sha256_hex(made.bytes));
    write_document(*kind, made.bytes, wanted);
    return Exit::done;
}

}  // namespace werkrug::app
