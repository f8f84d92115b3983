// The information request to the treating physician, with the consent form for the worker to sign.
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::reports {

// The bytes of the PDF. The same input gives the same bytes. Throws Error naming the character when
// a text has one that no font of the document can show.
std::string render_information_request(const core::InformationRequestFacts& facts,
                                       const tables::InstrumentFile& instrument, Language language);

}  // namespace werkrug::reports
