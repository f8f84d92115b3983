// Whether an instrument that was read makes sense as a whole: the rules between its fields.
#pragma once

#include "tables/instrument.hpp"
#include "tables/xml/element.hpp"

namespace werkrug::tables {

// Adds every problem to the log, at the place of the field that shows it. A rule is passed over
// when a field that it needs could not be read: that is in the log already.
void check_instrument(const Instrument& instrument, ReadingLog& log);

}  // namespace werkrug::tables
