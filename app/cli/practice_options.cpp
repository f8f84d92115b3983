// How the commands about the practice are called.
#include "app/cli/practice_commands.hpp"
#include "app/cli/word_option.hpp"

#include <CLI/CLI.hpp>

namespace werkrug::app {

namespace {

using Group = RegisterCommandGroup;

void add_format(CLI::App& command, const Group& group, const std::string& help,
                const std::vector<std::string>& formats) {
    add_words(command, "--format", group.options().format, help, formats);
}

CLI::Option* add_output(CLI::App& command, const Group& group, const std::string& help) {
    return command.add_option("-o,--output", group.options().out_file, help)->type_name("OUT");
}

void add_overview(Group& group) {
    const auto& tr = group.tr();
    auto& options = group.options();
    auto& command =
        group.add("overview",
                  tr.tr("The practice at a glance: cases by month, occupation, sector, factor and "
                        "more; clusters"),
                  show_overview);
    command.add_option("--from", options.from, tr.tr("Only cases assessed on this day or later"))
        ->type_name("DATE");
    command.add_option("--to", options.to, tr.tr("Only cases assessed on this day or before"))
        ->type_name("DATE");
    add_format(command, group, tr.tr("text for people, json for programs, csv for spreadsheets"),
               {"text", "json", "csv"});
    add_output(command, group, tr.tr("Write it into this file; it is logged"));
    add_who_option(command, group);
}

void add_annual_report(Group& group) {
    const auto& tr = group.tr();
    auto& options = group.options();
    auto& command = group.add("annual-report",
                              tr.tr("Numbers of a year for an employer; small ones are not shown "
                                    "and cannot be worked out; it is logged"),
                              report_for_employer);
    command
        .add_option("--employer", options.employer,
                    tr.tr("Its name as in the cases; capitals and accents do not count"))
        ->type_name("NAME")
        ->required();
    command.add_option("--year", options.year, tr.tr("The year of the assessments"))
        ->type_name("YEAR")
        ->required();
    add_format(command, group, tr.tr("text for people, json for programs, csv for spreadsheets"),
               {"text", "json", "csv"});
    add_output(command, group, tr.tr("Write it into this file instead of showing it"));
    add_who_option(command, group);
}

void add_research_export(Group& group) {
    const auto& tr = group.tr();
    auto& options = group.options();
    auto& command = group.add("research-export",
                              tr.tr("Write all cases for research, without anybody who could be "
                                    "recognised, with a dictionary; it is logged"),
                              export_for_research);
    add_output(command, group, tr.tr("The table (CSV) to write"))->required();
    command
        .add_option("--dictionary", options.dictionary_file,
                    tr.tr("The dictionary (CSV) to write; without it, beside the table"))
        ->type_name("OUT");
    add_format(command, group, tr.tr("How the result is told: text for people, json for programs"),
               {"text", "json"});
    add_who_option(command, group);
}

void add_notifications(Group& group) {
    const auto& tr = group.tr();
    auto& options = group.options();
    auto& command = group.add("notifications",
                              tr.tr("The cases that are still to be notified; with an output: "
                                    "their notifications to the NCvB in one file; it is logged"),
                              notifications_of_register);
    command
        .add_option("--case", options.many_cases,
                    tr.tr("This case instead, by its number or the beginning of its id; may be "
                          "given several times"))
        ->type_name("CASE");
    add_format(command, group, tr.tr("text for people, json for programs; of an output: csv, xlsx"),
               {"text", "json", "csv", "xlsx"});
    add_output(command, group, tr.tr("Write the notifications into this file (.csv or .xlsx)"));
    add_who_option(command, group);
}

}  // namespace

void add_practice_commands(RegisterCommandGroup& group) {
    add_overview(group);
    add_annual_report(group);
    add_research_export(group);
    add_notifications(group);
}

}  // namespace werkrug::app
