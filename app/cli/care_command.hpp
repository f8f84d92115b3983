// The commands of care: “care” shows plan, scores and what is due, or writes a calendar;
// “questionnaire” scores a form.
#pragma once

#include "app/cli/case_commands.hpp"
#include "app/cli/command_line.hpp"

#include <string>

namespace werkrug::app {

struct CareOptions {
    std::string format{"text"};  // text | json
    std::string day{};           // empty: today
    std::string calendar_file{};
    std::string stamp{};  // empty: now
};

// Prints the care plan of a case on a day with its reasons, scores in time and what is due; with a
// calendar file, writes that instead. Throws Error.
Exit care_command(const CaseOptions& options, const CareOptions& wanted);

CLI::App* add_care_command(CLI::App& app, CareOptions& wanted, const core::Translator& tr);

// “questionnaire ID --answers 1=2,2=0”: scores and classes, or why there is no score.
void add_questionnaire_command(CLI::App& app, const CommandLine& line);

}  // namespace werkrug::app
