#include "app/cli/batch_command.hpp"

#include "app/cli/plain_text.hpp"
#include "core/cohort/assess_cohort.hpp"
#include "core/cohort/case_columns.hpp"
#include "core/cohort/progress_line.hpp"
#include "core/io/this_process.hpp"
#include "tables/instrument_reader.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <optional>
#include <thread>

namespace werkrug::app {

namespace {

using core::CohortProgress;
using core::Translator;

// One line on a terminal that is written over and over, and gone when all is done.
class ProgressBar {
  public:
    explicit ProgressBar(const Translator& tr) : tr_(tr) {}
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    ~ProgressBar() { write({}); }

    void show(const CohortProgress& progress) {
        constexpr std::chrono::milliseconds pause{100};
        const auto now = Clock::now();
        if (now < next_) return;
        next_ = now + pause;
        write(core::progress_line(progress, std::chrono::duration<double>(now - begin_).count(),
                                  tr_));
    }

  private:
    using Clock = std::chrono::steady_clock;

    void write(const std::string& line) {
        std::cerr << '\r' << pad_right(line, shown_) << (line.empty() ? "\r" : "") << std::flush;
        shown_ = width(line);
    }

    const Translator& tr_;
    Clock::time_point begin_{Clock::now()};
    Clock::time_point next_{begin_};
    std::size_t shown_{0};
};

std::size_t workers_of(const BatchOptions& options) {
    const unsigned wanted = options.jobs > 0 ? options.jobs : std::thread::hardware_concurrency();
    return std::max(1U, wanted);
}

std::string columns_text(const Translator& tr) {
    std::string names;
    for (const auto& column : core::known_case_columns(tables::default_instrument().instrument))
        names += (names.empty() ? "" : ", ") + column.name;
    return tr.tr(
               "Columns of CASES.csv, in any order, none required; what has no column or no value "
               "is "
               "unknown:") +
           "\n" + wrap(names, 2) +
           tr.tr(
               "“red_flags” is “none” or the ids of those that hold, with blanks between them (all "
               "others are then answered no); “age” may stand for the birth date; a level is "
               "none, moderate, high, present, or empty to follow from the measures.");
}

void print_errors(const CohortProgress& progress, const BatchOptions& options,
                  const Translator& tr) {
    if (progress.errors == 0) return;
    std::cerr << options.input << ": "
              << tr.tr("{0} of {1} cases could not be read: see “error” in {2}",
                       {std::to_string(progress.errors), std::to_string(progress.cases),
                        options.output})
              << '\n';
}

}  // namespace

CLI::App* add_batch_command(CLI::App& app, BatchOptions& options, const Translator& tr) {
    constexpr unsigned most_jobs = 256;
    auto* command = app.add_subcommand(
        "batch", tr.tr("Assess a whole cohort: a table of cases, or a folder with case files"));
    command->group(tr.tr("Commands"));
    command
        ->add_option("cases", options.input,
                     tr.tr("A table with a case in each row, or a folder with case files (*.xml)"))
        ->type_name("CASES.csv|DIR")
        ->required();
    command->add_option("-o,--output", options.output, tr.tr("Write the results to this file"))
        ->type_name("RESULTS")
        ->required();
    command
        ->add_option("--jobs", options.jobs,
                     tr.tr("Use so many processors; default: all there are"))
        ->type_name("N")
        ->check(CLI::Range(1U, most_jobs).description(""));
    command
        ->add_option(
            "--instrument", options.instrument,
            tr.tr("Assess with this instrument: the id of a shipped one, or a file; "
                  "default: the one that a case file names, for a table lbp-loetters-2003"))
        ->type_name("ID|FILE");
    command->footer(columns_text(tr));
    return command;
}

Exit batch_command(const BatchOptions& options, Language language) {
    const Translator tr(language);
    std::optional<tables::InstrumentFile> instrument;
    if (!options.instrument.empty()) instrument = find_instrument(options.instrument);
    core::CohortJob job{
        .input = options.input,
        .output = options.output,
        .format = options.format == "json" ? core::CohortFormat::json : core::CohortFormat::csv,
        .workers = workers_of(options),
        .instrument = instrument ? &instrument->instrument : nullptr,
        .today = today_on_the_clock(),
        .tr = &tr};
    std::optional<ProgressBar> bar;
    if (core::tells_errors_on_terminal()) {
        bar.emplace(tr);
        job.tell = [&bar](const CohortProgress& progress) { bar->show(progress); };
    }
    const auto progress = core::assess_cohort(job);
    bar.reset();
    print_errors(progress, options, tr);
    return Exit::done;
}

}  // namespace werkrug::app
