#include "core/cohort/assess_cohort.hpp"

#include "core/cohort/cohort_file.hpp"

#include <filesystem>
#include <system_error>

namespace werkrug::core {

CohortProgress assess_cohort(const CohortJob& job) {
    std::error_code error;
    return std::filesystem::is_directory(job.input, error) ? assess_folder(job) : assess_table(job);
}

}  // namespace werkrug::core
