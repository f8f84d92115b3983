// The normative table of who may read what, as it stands in tests/vectors/disclosure.md (a copy of
// domain/disclosure.md).
#pragma once

#include <map>
#include <string>
#include <vector>

namespace werkrug::tests {

// Row, then column, to the words of the cell without emphasis: "yes", "C", "name only", "-".
using DisclosureTable = std::map<std::string, std::map<std::string, std::string>>;

DisclosureTable read_disclosure_table();

// Whether a cell lets nothing of its row through.
bool forbids(const std::string& cell);

}  // namespace werkrug::tests
