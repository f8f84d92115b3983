// A case in which every text is a word of its own, so that a document can be searched for each
// fact.
#pragma once

#include "core/case/case.hpp"

#include <string>
#include <vector>

namespace werkrug::tests {

// One word of the marked case, and the row of the table in domain/disclosure.md that its fact
// belongs to.
struct Marker {
    std::string word{};
    std::string row{};
};

// The sample case with all texts replaced. Consent for the insurer stays valid.
core::Case marked_case();
std::vector<Marker> markers();

}  // namespace werkrug::tests
