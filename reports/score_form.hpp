// The score form: one A4 page with the three steps, to be filled in by hand in the consulting room,
// or filled in with the cell marked.
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::reports {

// The bytes of the PDF; null: a blank form. The same input gives the same bytes. Throws Error
// naming the character when a text has one that no font of the document can show.
std::string render_score_form(const core::ScoreFormFacts* facts,
                              const tables::InstrumentFile& instrument, Language language);

}  // namespace werkrug::reports
