// The commands that take a case file: assess and report.
#pragma once

#include "app/cli/console.hpp"
#include "app/cli/document_output.hpp"

#include <string>

namespace werkrug::app {

struct CaseOptions {
    std::string case_file{};
    std::string instrument{};  // id or file; empty: the one that the case names
    Language language{};
};

// Prints the result of a case on standard output, as text for people or as JSON.
enum class ResultFormat { text, json };
Exit assess_command(const CaseOptions& options, ResultFormat format);

// Writes the document for a recipient to a file. Nothing is written unless the exit is `done`.
Exit report_command(const CaseOptions& options, const ReportOptions& wanted);

}  // namespace werkrug::app
