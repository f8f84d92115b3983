// Reads the care of a case: the element <care> of a case file of format 2.
#pragma once

#include "core/case/care_facts.hpp"
#include "tables/xml/element.hpp"

namespace werkrug::core {

// Empty when there is none. What is wrong with a value is reported at its place and leaves the
// value unknown; whether a form, an item or an advice exists says case_check.hpp.
Care read_care(tables::Element& root);

}  // namespace werkrug::core
