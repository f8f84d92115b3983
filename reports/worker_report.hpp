// The report for the worker: what was found and what it means, in plain language (B1), with the
// rights of the worker and advice.
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::reports {

// The bytes of the PDF. The same input gives the same bytes. Throws Error naming the character when
// a text has one that no font of the document can show.
std::string render_worker_report(const core::WorkerFacts& facts,
                                 const tables::InstrumentFile& instrument, Language language);

}  // namespace werkrug::reports
