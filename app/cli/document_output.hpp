// What both `report` and `register report` do: find out which document is wanted, make it, and
// write its file or files.
#pragma once

#include "app/cli/console.hpp"
#include "core/disclosure/disclosure.hpp"
#include "reports/documents.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace werkrug::app {

struct ReportOptions {
    std::string recipient{};  // of report_recipients(), or "absence-insurer"
    std::string format{"pdf"};
    std::string out_file{};
    std::string worker_copy{};    // of the letter to the employer; empty: beside it
    std::string day{};            // on which it is made; empty: depends on the command
    std::string password_file{};  // protects a PDF; empty: an archive file
    bool blank{false};            // a score form without a case
};

// The options that both commands have.
void add_report_options(CLI::App& command, ReportOptions& wanted, const core::Translator& tr);

// Who a document can be for, by the word of the command line. The absence insurer is not among
// them.
std::vector<std::pair<std::string, core::DocumentKind>> report_recipients();
// Nothing for the absence insurer, who gets none.
std::optional<core::DocumentKind> document_for(const std::string& recipient);
// Throws Error for a day that is none.
std::optional<core::Date> chosen_day(const ReportOptions& wanted);

// In the format and with the protection that are wanted. Throws Error for a format that this
// document does not have.
reports::MadeDocument make_wanted(core::DocumentKind kind, const core::CaseFile& file,
                                  const ReportOptions& wanted, Language language);

// The letter to the employer and the worker's copy are written together; all else is one file.
void write_document(core::DocumentKind kind, const std::string& bytes, const ReportOptions& wanted);

}  // namespace werkrug::app
