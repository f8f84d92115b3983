// Reference data that is part of the program: tables/data/*.xml.
#pragma once

#include "tables/xml/element.hpp"
#include "tables/xml/strict_document.hpp"

#include <functional>
#include <string_view>

namespace werkrug::tables {

// Reads the embedded file of this name: `read` gets its root element. The files are part of the
// build, so a missing one or a problem in one is a programming error (std::logic_error).
void read_reference_data(std::string_view name, const std::function<void(Element&)>& read);

}  // namespace werkrug::tables
