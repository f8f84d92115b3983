#include "core/assessment/assess.hpp"
#include "core/case/case_reader.hpp"
#include "core/cohort/cohort_file.hpp"
#include "core/cohort/ordered_work.hpp"
#include "tables/instrument_reader.hpp"
#include "tables/xml/strict_document.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace werkrug::core {

namespace {

namespace fs = std::filesystem;
using tables::Instrument;

std::vector<std::string> case_files_in(const std::string& folder) {
    std::vector<std::string> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (entry->path().extension() == ".xml") files.push_back(entry->path().filename().string());
    if (error) throw Error(folder, msg("Cannot read the folder: {0}", {error.message()}));
    std::sort(files.begin(), files.end());
    return files;
}

// Some files that follow each other.
struct FilePiece {
    std::size_t begin{};
    std::size_t end{};
};

class FolderWorker {
  public:
    FolderWorker(const CohortJob& job, const std::vector<std::string>& files,
                 const CohortResult& result)
        : job_(job), files_(files), result_(result), frame_(result.frame()) {}

    void work(const FilePiece& piece, CohortRows& rows) const {
        rows.clear();
        for (auto i = piece.begin; i < piece.end; ++i) assess_file(files_[i], rows);
        rows.done = piece.end;
    }

  private:
    void assess_file(const std::string& name, CohortRows& rows) const {
        rows.begin_row(frame_);
        const CohortOrigin origin{.file = name};
        try {
            const auto path = (fs::path(job_.input) / name).string();
            const auto facts =
                read_checked_case(tables::read_file(path), name, job_.instrument, job_.today).facts;
            const auto& instrument =
                job_.instrument != nullptr
                    ? *job_.instrument
                    : tables::find_shipped_instrument(facts.instrument)->instrument;
            result_.append(rows.text, origin, facts, assess(facts, instrument), instrument);
        } catch (const Error& error) {
            ++rows.errors;
            result_.append_error(rows.text, origin, {},
                                 cohort_error_text(error.problems(), name, *job_.tr));
        }
    }

    const CohortJob& job_;
    const std::vector<std::string>& files_;
    const CohortResult& result_;
    CohortFrame frame_;
};

std::vector<const Instrument*> instruments_of(const CohortJob& job) {
    if (job.instrument != nullptr) return {job.instrument};
    std::vector<const Instrument*> all;
    for (const auto& file : tables::shipped_instruments()) all.push_back(&file.instrument);
    return all;
}

}  // namespace

CohortProgress assess_folder(const CohortJob& job) {
    constexpr std::size_t files_at_once = 16;
    const auto files = case_files_in(job.input);
    const CohortResult result(job.format, true, instruments_of(job));
    CohortFile output(job, result, files.size());
    const FolderWorker worker(job, files, result);
    std::size_t taken = 0;
    OrderedWork<FilePiece, CohortRows>::run(
        job.workers,
        [&](FilePiece& piece) {
            piece = {.begin = taken, .end = std::min(taken + files_at_once, files.size())};
            taken = piece.end;
            return piece.begin < piece.end;
        },
        [&](const FilePiece& piece, CohortRows& rows, std::size_t) { worker.work(piece, rows); },
        [&](const CohortRows& rows) { output.put(rows); });
    return output.finish();
}

}  // namespace werkrug::core
