// The sections that the full documents share (the insurer's report, the own file), with the numbers
// that domain/report.md gives them. Every section is one function that puts its blocks on a flow;
// none of them decides anything.
#pragma once

#include "core/assessment/explain.hpp"
#include "core/disclosure/readable_facts.hpp"
#include "core/text/translator.hpp"
#include "reports/layout/flow.hpp"
#include "tables/instrument.hpp"

#include <string>
#include <vector>

namespace werkrug::reports::sections {

struct Report {
    const core::AssessedCase& facts;
    const tables::Instrument& instrument;
    const core::Translator& tr;
    std::string instrument_sha256;
    std::string facts_sha256;  // see disclosed_case.hpp
    std::vector<core::Explanation> explanations;
};

// Where the list of contents goes when the pages of the headings are known.
struct ContentsPlace {
    std::size_t page{};
    double y{};
};

// Room for the list of contents on the cover: all sections but the first.
ContentsPlace reserve_contents(layout::Flow& flow, const Report& report, int section_count);
void write_contents(pdf::Document& document, const ContentsPlace& place,
                    const std::vector<layout::PlacedHeading>& headings);
// The line at the head of every page, with the title, and at its foot.
void write_running_heads(pdf::Document& document, const Report& report, const std::string& title);

void write_author(layout::Flow& flow, const Report& report);              // 2
void write_basis(layout::Flow& flow, const Report& report);               // 4
void write_history(layout::Flow& flow, const Report& report);             // 5
void write_medical_file(layout::Flow& flow, const Report& report);        // 6
void write_diagnosis(layout::Flow& flow, const Report& report);           // 7
void write_work(layout::Flow& flow, const Report& report);                // 8
void write_worksheet(layout::Flow& flow, const Report& report);           //   part of 8
void write_other_explanations(layout::Flow& flow, const Report& report);  // 9
void write_assessment(layout::Flow& flow, const Report& report);          // 10
void write_answers(layout::Flow& flow, const Report& report);             // 11
void write_limits(layout::Flow& flow, const Report& report);              // 12
void write_sources(layout::Flow& flow, const Report& report);             // 13
void write_inspection(layout::Flow& flow, const Report& report,
                      const std::optional<core::Inspection>& recorded,
                      const std::string& reply);  // 14

}  // namespace werkrug::reports::sections
