#include "core/assessment/assess.hpp"
#include "core/cohort/case_row_reader.hpp"
#include "core/cohort/cohort_file.hpp"
#include "core/cohort/line_blocks.hpp"
#include "core/cohort/ordered_work.hpp"
#include "core/cohort/table_limits.hpp"
#include "tables/instrument_reader.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>

namespace werkrug::core {

namespace {

namespace fs = std::filesystem;
using tables::Instrument;

// One worker: the rows of a block of lines.
class TableWorker {
  public:
    TableWorker(const CohortJob& job, const CaseTableHeader& header, const Instrument& instrument,
                const CohortResult& result)
        : job_(job),
          instrument_(instrument),
          result_(result),
          frame_(result.frame()),
          file_(fs::path(job.input).filename().string()),
          reader_(header, instrument, job.today) {}

    void work(LineBlock& block, CohortRows& rows) {
        rows.clear();
        auto line = block.first_line;
        char* place = block.bytes.data();
        char* const end = place + block.bytes.size();
        while (place < end) {
            char* const line_end = std::find(place, end, '\n');
            char* const text_end =
                line_end > place && *(line_end - 1) == '\r' ? line_end - 1 : line_end;
            if (text_end > place) assess_line({place, text_end}, line, rows);
            if (line_end == end) break;
            place = line_end + 1;
            ++line;
        }
        rows.done = block.end_offset;
    }

  private:
    void assess_line(std::span<char> line, std::size_t number, CohortRows& rows) {
        rows.begin_row(frame_);
        const CohortOrigin origin{.line = number};
        if (reader_.read(line, number)) {
            const auto assessment = assess(reader_.facts(), instrument_);
            result_.append(rows.text, origin, reader_.facts(), assessment, instrument_);
            return;
        }
        ++rows.errors;
        result_.append_error(rows.text, origin, reader_.facts().id,
                             cohort_error_text(reader_.problems(), file_, *job_.tr));
    }

    const CohortJob& job_;
    const Instrument& instrument_;
    const CohortResult& result_;
    CohortFrame frame_;
    std::string file_;
    CaseRowReader reader_;
};

}  // namespace

CohortProgress assess_table(const CohortJob& job) {
    const auto& instrument =
        job.instrument != nullptr ? *job.instrument : tables::default_instrument().instrument;
    std::error_code no_size;
    const auto size = fs::file_size(job.input, no_size);
    LineBlocks blocks(file_bytes(job.input), longest_table_line);
    const auto header = read_case_header(blocks.take_first_line(), job.input, instrument);
    const CohortResult result(job.format, false, {&instrument});
    CohortFile output(job, result, no_size ? 0 : size);
    std::vector<std::unique_ptr<TableWorker>> workers;
    workers.reserve(job.workers);
    for (std::size_t i = 0; i < job.workers; ++i)
        workers.push_back(std::make_unique<TableWorker>(job, header, instrument, result));
    OrderedWork<LineBlock, CohortRows>::run(
        job.workers, [&](LineBlock& block) { return blocks.next(block); },
        [&](LineBlock& block, CohortRows& rows, std::size_t worker) {
            workers[worker]->work(block, rows);
        },
        [&](const CohortRows& rows) { output.put(rows); });
    return output.finish();
}

}  // namespace werkrug::core
