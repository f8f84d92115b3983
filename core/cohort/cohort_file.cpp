#include "core/cohort/cohort_file.hpp"

#include "core/cohort/table_limits.hpp"

namespace werkrug::core {

void CohortRows::clear() {
    text.clear();
    cases = 0;
    errors = 0;
}

void CohortRows::begin_row(const CohortFrame& frame) {
    if (cases++ > 0) text += frame.between;
}

CohortFile::CohortFile(const CohortJob& job, const CohortResult& result, std::uint64_t all)
    : job_(job), frame_(result.frame()), file_(job.output), progress_{.all = all} {
    file_.write(frame_.begin);
}

void CohortFile::put(const CohortRows& rows) {
    if (rows.cases > 0) {
        if (progress_.cases > 0) file_.write(frame_.between);
        file_.write(rows.text);
    }
    progress_.cases += rows.cases;
    progress_.errors += rows.errors;
    progress_.done = rows.done;
    if (job_.tell) job_.tell(progress_);
}

CohortProgress CohortFile::finish() {
    if (progress_.cases > 0 || job_.format == CohortFormat::json) file_.write(frame_.end);
    file_.finish();
    return progress_;
}

std::string cohort_error_text(const Problems& problems, const std::string& file,
                              const Translator& tr) {
    std::string text;
    std::size_t told = 0;
    for (const auto& problem : problems) {
        if (problem.severity != Severity::error) continue;
        if (told++ == most_table_problems) break;
        if (!text.empty()) text += "; ";
        text += problem_line(problem, file, tr);
    }
    return text;
}

}  // namespace werkrug::core
