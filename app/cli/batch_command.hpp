// The command for whole cohorts: batch.
#pragma once

#include "app/cli/console.hpp"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace werkrug::app {

struct BatchOptions {
    std::string input{};   // a table of cases, or a folder with case files
    std::string output{};  // file of results
    std::string format{"csv"};
    std::string instrument{};  // id or file; empty: see core/cohort/assess_cohort.hpp
    unsigned jobs{0};          // 0: as many as there are processors
};

// The options of `batch`, but for its language and its format.
CLI::App* add_batch_command(CLI::App& app, BatchOptions& options, const core::Translator& tr);

// Writes the results, and on standard error how many cases could not be read. A progress bar is
// shown on a terminal only. Throws Error as assess_cohort does.
Exit batch_command(const BatchOptions& options, Language language);

}  // namespace werkrug::app
