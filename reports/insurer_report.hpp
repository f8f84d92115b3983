// The report for the medical adviser of an insurer (domain/report.md), as a PDF.
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::reports {

// The bytes of the PDF: A4, embedded subset fonts, outline, metadata; a watermark unless
// `facts.final`. The same input gives the same bytes (every date comes from the facts). Throws
// Error naming the character when a text has one that no font of the document can show.
std::string render_insurer_report(const core::InsurerFacts& facts,
                                  const tables::InstrumentFile& instrument, Language language);

}  // namespace werkrug::reports
