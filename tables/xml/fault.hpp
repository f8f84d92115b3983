// The first thing that makes a text unreadable as XML. Thrown by the checks before pugixml and
// turned into an Error with line and column by StrictDocument; it never leaves tables/xml.
#pragma once

#include "tables/error.hpp"

#include <cstddef>

namespace werkrug::tables {

struct XmlFault {
    std::size_t offset{};  // in bytes, from 0
    Message what{};
    Message hint{};
};

}  // namespace werkrug::tables
