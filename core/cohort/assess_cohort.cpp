#include "core/cohort/assess_cohort.hpp"

#include "core/cohort/cohort_file.hpp"

#include <filesystem>
#include <system_error>

namespace werkrug::core {

CohortProgress assess_cohort(const CohortJob& job) {
    namespace fs = std::filesystem;
    std::error_code error;
    if (fs::equivalent(job.input, job.output, error))
        throw Error(job.output, msg("the results would take the place of the cases"),
                    msg("choose another file for the results"));
    return fs::is_directory(job.input, error) ? assess_folder(job) : assess_table(job);
}

}  // namespace werkrug::core
