// What the two kinds of cohorts share: rows of results and the file that they go to.
#pragma once

#include "core/cohort/assess_cohort.hpp"
#include "core/io/atomic_file.hpp"
#include "tables/error.hpp"

#include <cstdint>
#include <string>

namespace werkrug::core {

// The rows of one piece of the input.
struct CohortRows {
    std::string text{};
    std::uint64_t cases{};
    std::uint64_t errors{};
    std::uint64_t done{};  // of the whole input, in the unit of CohortProgress

    void clear();
    // Counts one more, and separates it from the row before.
    void begin_row(const CohortFrame& frame);
};

// The output in the making. Throws Error as AtomicFile does.
class CohortFile {
  public:
    CohortFile(const CohortJob& job, const CohortResult& result, std::uint64_t all);

    void put(const CohortRows& rows);
    CohortProgress finish();

  private:
    const CohortJob& job_;
    CohortFrame frame_;
    AtomicFile file_;
    CohortProgress progress_;
};

// The errors among the problems of one case, at most a few of them, on one line.
std::string cohort_error_text(const Problems& problems, const std::string& file,
                              const Translator& tr);

// The two kinds of input, as assess_cohort() says.
CohortProgress assess_table(const CohortJob& job);
CohortProgress assess_folder(const CohortJob& job);

}  // namespace werkrug::core
