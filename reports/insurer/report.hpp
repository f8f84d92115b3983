// What the sections of the insurer's report are written from. Every section is one function that
// puts its blocks on a flow; none of them decides anything.
#pragma once

#include "core/assessment/explain.hpp"
#include "core/disclosure/disclosure.hpp"
#include "core/text/translator.hpp"
#include "reports/layout/flow.hpp"
#include "tables/instrument.hpp"

#include <string>
#include <vector>

namespace werkrug::reports::insurer {

struct Report {
    const core::InsurerFacts& facts;
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

ContentsPlace write_cover(layout::Flow& flow, const Report& report);      // 1
void write_author(layout::Flow& flow, const Report& report);              // 2
void write_assignment(layout::Flow& flow, const Report& report);          // 3
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
void write_inspection(layout::Flow& flow, const Report& report);          // 14
void write_signature(layout::Flow& flow, const Report& report);           // 15

// The list of contents on the cover, the running heads and the page numbers.
void write_contents(pdf::Document& document, const ContentsPlace& place,
                    const std::vector<layout::PlacedHeading>& headings);
void write_running_heads(pdf::Document& document, const Report& report);

}  // namespace werkrug::reports::insurer
