// The commands that take a case file: assess and report.
#pragma once

#include "app/cli/console.hpp"
#include "core/disclosure/document_kind.hpp"

#include <string>
#include <utility>
#include <vector>

namespace werkrug::app {

struct CaseOptions {
    std::string case_file{};
    std::string instrument{};  // id or file; empty: the one that the case names
    Language language{};
};

// Prints the result of a case on standard output, as text for people or as JSON.
enum class ResultFormat { text, json };
Exit assess_command(const CaseOptions& options, ResultFormat format);

// Who a document can be for, by the word of the command line. The absence insurer is not among
// them.
std::vector<std::pair<std::string, core::DocumentKind>> report_recipients();

struct ReportOptions {
    std::string recipient{};  // of report_recipients(), or "absence-insurer"
    std::string out_file{};
    std::string day{};  // on which it is made; empty: the last day that the case itself names
};

// Writes the document for a recipient to a file. Nothing is written unless the exit is `done`.
Exit report_command(const CaseOptions& options, const ReportOptions& wanted);

}  // namespace werkrug::app
