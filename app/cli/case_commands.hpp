// The commands that take a case file: assess and report.
#pragma once

#include "app/cli/console.hpp"
#include "app/cli/document_output.hpp"
#include "core/case/case.hpp"

#include <string>

namespace werkrug::app {

struct CaseOptions {
    std::string case_file{};
    std::string instrument{};  // id or file; empty: the one that the case names
    Language language{};
};

// A case that was read without an error, and the instrument that it is assessed with.
struct OpenedCase {
    core::Case facts{};
    tables::InstrumentFile instrument{};
};

// Reads and checks the case; warnings are printed on standard error. Throws Error.
OpenedCase open_case(const CaseOptions& options, const core::Translator& tr);

// Prints the result of a case on standard output, as text for people or as JSON.
enum class ResultFormat { text, json };
Exit assess_command(const CaseOptions& options, ResultFormat format);

// Writes the document for a recipient to a file. Nothing is written unless the exit is `done`.
Exit report_command(const CaseOptions& options, const ReportOptions& wanted);

}  // namespace werkrug::app
