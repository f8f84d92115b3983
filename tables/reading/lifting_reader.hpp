// Reads tables/data/lifting-equation.xml.
#pragma once

#include "tables/lifting_equation.hpp"
#include "tables/xml/element.hpp"

namespace werkrug::tables {

void read_lifting(Element& root, LiftingEquation& equation);

}  // namespace werkrug::tables
