// The part of the selections that the insurer's, the worker's and the own documents share.
#pragma once

#include "core/disclosure/case_file.hpp"
#include "core/disclosure/disclosure_matrix.hpp"
#include "core/disclosure/readable_facts.hpp"

namespace werkrug::core {

// The groups of the case that this reader may know; the others stay empty.
void select(AssessedCase& into, const CaseFile& file, Reader reader);

// Steps 1 to 3 came to an end: with a percentage, or with another disease.
bool finished(const Assessment& assessment);

// "Anna de Vries"
std::string full_name(const Worker& worker);

}  // namespace werkrug::core
