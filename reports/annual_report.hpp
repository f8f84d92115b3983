// The annual report of an employer as a document: the numbers that may leave, and no others.
#pragma once

#include "core/practice/annual_report.hpp"
#include "core/text/translator.hpp"

#include <string>

namespace werkrug::reports {

// The bytes of the PDF (PDF/A-2b), with small numbers hidden as in the report itself. Throws Error
// naming the character when the employer's name has one that no font of the document can show.
std::string render_annual_report(const core::AnnualReport& report, core::Date made_on,
                                 const core::Translator& tr);

}  // namespace werkrug::reports
