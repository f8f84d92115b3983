// The sources that a file of reference data names once and then refers to.
#pragma once

#include "tables/instrument.hpp"
#include "tables/xml/element.hpp"

#include <string>
#include <vector>

namespace werkrug::tables {

// The child <sources> of the root element: <source id="…">citation</source>.
std::vector<Source> read_citations(Element& root);

// The citation that the required attribute "source" of an element refers to.
std::string cited(Element& element, const std::vector<Source>& sources);

}  // namespace werkrug::tables
