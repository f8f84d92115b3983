// The letter to the employer: the load of the work, limits and possibilities, prevention; nothing
// medical, no link to a diagnosis (domain/disclosure.md).
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::reports {

// The bytes of the PDF. The same input gives the same bytes. Throws Error naming the character when
// a text has one that no font of the document can show.
std::string render_employer_letter(const core::EmployerFacts& facts,
                                   const tables::InstrumentFile& instrument, Language language);

}  // namespace werkrug::reports
