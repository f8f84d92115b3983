#include "app/cli/posture_command.hpp"

#include "app/cli/posture_text.hpp"
#include "core/exposure/posture/posture_json.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace werkrug::app {

CLI::App* add_posture_command(CLI::App& app, PostureOptions& options, const core::Translator& tr) {
    auto* command = app.add_subcommand(
        "posture", tr.tr("Sum up a recording of the trunk’s posture: time in angle zones, "
                         "percentiles, episodes"));
    command->group(tr.tr("Commands"));
    command
        ->add_option(
            "recording", options.recording,
            tr.tr("A table (CSV) with the time and the flexion and rotation, or with three "
                  "accelerations: x to the front, y to the left, z upward"))
        ->type_name("FILE")
        ->required();
    command
        ->add_option(
            "--marks", options.marks,
            tr.tr("A table (CSV) of tasks with the columns from, to and task, in seconds of "
                  "the recording: sums up each task too"))
        ->type_name("FILE");
    command
        ->add_option("--columns", options.columns,
                     tr.tr("Names of the columns, where they are not found: time and flexion, or "
                           "time, flexion and rotation, or time and three accelerations"))
        ->delimiter(',')
        ->type_name("NAMES");
    return command;
}

Exit posture_command(const PostureOptions& options, Language language) {
    const core::Translator tr(language);
    core::TaskTimes marks;
    if (!options.marks.empty())
        marks =
            core::read_task_times(core::CsvReader(core::file_bytes(options.marks), options.marks));
    core::PostureRecording recording(
        core::CsvReader(core::file_bytes(options.recording), options.recording),
        {.unit = core::signal_unit_from(options.unit), .names = options.columns});
    const auto result = core::summarise_posture(recording, marks, options.recording);
    if (options.format == "json")
        std::cout << core::posture_json(result, language);
    else
        std::cout << (options.format == "csv" ? posture_csv(result) : posture_text(result, tr));
    return Exit::done;
}

}  // namespace werkrug::app
