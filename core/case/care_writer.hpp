// Writes the care of a case: the element <care> of a case file of format 2.
#pragma once

#include "core/case/care_facts.hpp"
#include "tables/xml/xml_writer.hpp"

namespace werkrug::core {

// Nothing when nothing of it is known: such a case is one of format 1.
void write_care(tables::XmlElement parent, const Care& care);

}  // namespace werkrug::core
