// The own file of the doctor: everything of a case, with the history of its revisions and exports.
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::reports {

// The bytes of the PDF. The same input gives the same bytes. Throws Error naming the character when
// a text has one that no font of the document can show.
std::string render_own_file(const core::OwnFileFacts& facts,
                            const tables::InstrumentFile& instrument, Language language);

}  // namespace werkrug::reports
