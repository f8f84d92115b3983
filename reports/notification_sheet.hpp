// The notification sheet for the NCvB: all that its form asks, to type over in a minute; anonymous
// (domain/six-steps.md).
#pragma once

#include "core/disclosure/readable_facts.hpp"
#include "tables/instrument.hpp"

#include <string>

namespace werkrug::reports {

// The bytes of the PDF. The same input gives the same bytes. Throws Error naming the character when
// a text has one that no font of the document can show.
std::string render_notification_sheet(const core::NotificationFacts& facts,
                                      const tables::InstrumentFile& instrument, Language language);

}  // namespace werkrug::reports
