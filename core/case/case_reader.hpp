// Reads a case file of format 1 (the normative example is tests/vectors/case.xml) or of format 2,
// which is format 1 with the element <care> (tests/vectors/case-care.xml).
#pragma once

#include "core/case/case.hpp"
#include "tables/error.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace werkrug::core {

// A case as read. `problems` are those of form: unknown elements, values that are no date, number
// or code. A value with such a problem is left unknown in `facts`. Whether the numbers are in range
// and the facts make sense together: case_check.hpp.
struct CaseReading {
    Case facts{};
    Problems problems{};
};

// Throws Error when the text is no well-formed XML document within the limits or not a case of
// these formats at all. `file` is only named in messages.
CaseReading read_case(std::string xml, std::string file);

// Reads, checks against the instrument that it names (or the one given) and the date of today, and
// throws Error with all problems of form and of sense, in the order of the file, when any of
// them is an error. Otherwise gives the facts, and the warnings in `problems`.
CaseReading read_checked_case(std::string xml, std::string file,
                              const tables::Instrument* instrument, Date today);

}  // namespace werkrug::core
