// Whether a text is one well-formed XML document of the plain kind Werkrug reads: no document type
// declaration, only the five entities of XML itself, one root, no attribute twice. pugixml
// accepts more than that and says less about it.
#pragma once

#include "tables/xml/strict_document.hpp"

#include <string_view>

namespace werkrug::tables {

// Walks the text once, without recursion; expects check_characters to have passed. Throws
// XmlFault at the first thing that is wrong.
void check_well_formed(std::string_view text, const XmlLimits& limits);

}  // namespace werkrug::tables
