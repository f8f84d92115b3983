// Assesses whole cohorts, a table of cases or a folder of case files, and writes their results to a
// file.
#pragma once

#include "core/cohort/cohort_result.hpp"
#include "core/date.hpp"
#include "core/text/translator.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

namespace werkrug::core {

// How far it is. `done` and `all` are bytes of a table, or files of a folder.
struct CohortProgress {
    std::uint64_t cases{};
    std::uint64_t errors{};  // of the cases: those that could not be read
    std::uint64_t done{};
    std::uint64_t all{};
};

struct CohortJob {
    std::string input{};   // a table of cases (CSV), or a folder with case files (*.xml)
    std::string output{};  // replaced whole, when all is done
    CohortFormat format{CohortFormat::csv};
    std::size_t workers{1};
    // To assess with. Nothing: a folder's cases with the shipped one that each names, a table's
    // with the default one. Must outlive the job.
    const tables::Instrument* instrument{nullptr};
    Date today{};
    const Translator* tr{nullptr};  // for the texts of errors
    std::function<void(const CohortProgress&)>
        tell{};  // after every piece; by one thread at a time
};

// Results stand in the order of the input; a folder's files are ordered by name. A case that
// cannot be read takes a row with the error and stops nothing. Throws Error when the input cannot
// be read at all (no such file, a header with names that are not known) or the output cannot be
// written; an earlier output is then as it was.
CohortProgress assess_cohort(const CohortJob& job);

}  // namespace werkrug::core
