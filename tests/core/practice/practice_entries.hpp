// Entries of a register's index for the tests of the practice at a glance.
#pragma once

#include "core/register/search_index.hpp"
#include "tests/support/cases.hpp"

#include <string>

namespace werkrug::tests {

// A case of an employer, assessed on a day, with its figures.
inline core::IndexEntry practice_entry(const char* employer, const char* day,
                                       const core::CaseFigures& figures = {}) {
    core::IndexEntry entry{.case_id = std::string(employer) + day};
    entry.summary.employer = employer;
    entry.summary.assessment_date = core::parse_date(day);
    entry.summary.figures = core::KeptFigures(figures);
    return entry;
}

// Changes the figures of an entry.
template <typename Change>
void change_figures(core::IndexEntry& entry, Change change) {
    auto figures = entry.summary.figures.read().value();
    change(figures);
    entry.summary.figures = core::KeptFigures(figures);
}

}  // namespace werkrug::tests
