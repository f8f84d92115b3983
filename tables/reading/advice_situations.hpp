// The situations that an advice of reference data fits.
#pragma once

#include "tables/worker_advice.hpp"
#include "tables/xml/element.hpp"

#include <set>

namespace werkrug::tables {

// The attribute "for": names of situations ("acute", "red-flag") with a blank between them, at
// least one; an unknown one is reported.
std::set<AdviceSituation> read_advice_situations(Element& element);

}  // namespace werkrug::tables
