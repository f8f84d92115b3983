// A case in which every fact is a word, number or day of its own, so that a document can be
// searched for each.
#pragma once

#include "core/case/case.hpp"

#include <string>
#include <vector>

namespace werkrug::tests {

// One fact of the marked case, in every form a document may write it, and the row of the table in
// domain/disclosure.md that it belongs to.
struct Marker {
    std::string fact{};
    std::vector<std::string> forms{};
    std::string row{};
    bool name{false};  // of the worker: what "name only" lets through
};

// The sample case with every text, day and measured number replaced. Consent for the insurer stays
// valid.
core::Case marked_case();
const std::vector<Marker>& markers();

// The care of the case, of which the table has no row: medical, for the own file and the worker
// only.
const std::vector<Marker>& markers_of_care();

// Facts of which the table has no row: consents, inspection, the worker's number.
const std::vector<Marker>& markers_without_row();

}  // namespace werkrug::tests
